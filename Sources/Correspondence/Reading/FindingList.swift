internal import SubjectRequests

/// The findings of a letter, each right once.
struct FindingList {
  private var plain: [Finding] = []
  private var hints: [Finding] = []
  private var new: [Finding] = []

  mutating func add(_ yields: [SentenceReader.Yield], isNew: Bool) {
    for yield in yields {
      switch yield {
      case .claim(let finding):
        plain.append(finding)
        if isNew { new.append(finding) }
      case .hint(let finding): hints.append(finding)
      }
    }
  }

  /// What the letter claims, or hints at where it claims nothing.
  var claims: [Finding] {
    let settled = Self.settled(plain)
    return settled.isEmpty ? Self.settled(hints) : settled
  }

  /// Whether what it claims is said, not hinted at.
  var isPlain: Bool { !Self.settled(plain).isEmpty }

  /// What it claims besides what it repeats.
  var added: [Finding] { Self.settled(new) }

  /// Each claim once, in the order of `Right.allCases`, by its plainest sentence.
  private static func settled(_ findings: [Finding]) -> [Finding] {
    var best: [ClaimedRight: Finding] = [:]
    let wantsErasure = findings.contains { $0.right == .erasure }
    for finding in findings {
      if finding.basis == .implied, !wantsErasure { continue }
      guard let known = best[finding.claimed] else {
        best[finding.claimed] = finding
        continue
      }
      if known.basis != .wording, finding.basis == .wording { best[finding.claimed] = finding }
    }
    return Right.allCases.flatMap { right in
      best.values.filter { $0.right == right }.sorted { $0.article < $1.article }
    }
  }
}
