internal import CGMime

/// What GMime complains of while it parses.
struct ParserIssues {
  private(set) var problems: Set<ReadingProblem> = []

  /// The function that GMime calls; its user data is a pointer to `ParserIssues`.
  static let callback: GMimeParserWarningFunc = { _, code, _, data in
    guard let problem = problem(code) else { return }
    data?.assumingMemoryBound(to: ParserIssues.self).pointee.problems.insert(problem)
  }

  private static func problem(_ code: GMimeParserWarning) -> ReadingProblem? {
    switch code {
    case GMIME_WARN_UNENCODED_8BIT_HEADER: .rawHeaderBytes
    case GMIME_WARN_MALFORMED_MULTIPART, GMIME_WARN_TRUNCATED_MESSAGE,
      GMIME_CRIT_MULTIPART_WITHOUT_BOUNDARY, GMIME_WARN_PART_WITHOUT_CONTENT,
      GMIME_CRIT_PART_WITHOUT_HEADERS_OR_CONTENT:
      .brokenMultipart
    case GMIME_CRIT_NESTING_OVERFLOW: .nestedTooDeep(limit: PartWalker.depthLimit)
    default: nil
    }
  }
}
