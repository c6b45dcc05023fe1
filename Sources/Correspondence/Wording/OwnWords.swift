/// What the writer of a letter says in it, without earlier mail and signature.
///
/// A right that is quoted from an earlier letter is not exercised.
struct OwnWords {
  /// Beginnings of the header lines that mail programs put above earlier mail, folded.
  let headerNames: Set<String>
  /// Words that end the line above quoted mail ("On … wrote:"), folded.
  let wrote: Set<String>

  func text(of letter: String) -> String {
    let lines = letter.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var kept: [Substring] = []
    for (index, line) in lines.enumerated() {
      let trimmed = line.trimmingSpace()
      if trimmed == "--" || isSeparator(trimmed) { break }
      if beginsHeaders(lines[index...].prefix(6)) { break }
      if isAttribution(lines[index...].prefix(3)) { continue }
      if !trimmed.hasPrefix(">") && !trimmed.hasPrefix("|") { kept.append(line) }
    }
    let own = kept.joined(separator: "\n")
    return own
  }

  /// The lines from which on an earlier mail stands under its header lines, without the separator;
  /// nil where there is none.
  func earlierMail(in letter: String) -> (headers: [Substring], text: String)? {
    let lines = letter.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    // Letters come from strangers: each line is looked at once, however many are blank.
    var followsSeparator = false
    let start = lines.indices.first { index in
      if beginsHeaders(lines[index...].prefix(6)) { return true }
      if followsSeparator, isHeader(lines[index]) { return true }
      let line = lines[index].trimmingSpace()
      if !line.isEmpty { followsSeparator = isSeparator(line) }
      return false
    }
    guard let start else { return nil }
    let headers = lines[start...].prefix(while: isHeader)
    let text = lines[headers.endIndex...].map { $0.drop { $0 == ">" || $0 == " " } }
    return (Array(headers), text.joined(separator: "\n"))
  }

  /// `-----Original Message-----`, `________________________________`.
  private func isSeparator(_ line: Substring) -> Bool {
    if line.count >= 20, line.allSatisfy({ $0 == "_" }) { return true }
    guard line.hasPrefix("-----"), line.hasSuffix("-----") else { return false }
    return line.contains(where: \.isLetter)
  }

  /// Outlook's block: at least three of From, Sent, To, Subject in a row.
  private func beginsHeaders(_ lines: ArraySlice<Substring>) -> Bool {
    guard let first = lines.first, isHeader(first) else { return false }
    return lines.filter(isHeader).count >= 3
  }

  private func isHeader(_ line: Substring) -> Bool {
    let plain = line.filter { $0 != "*" && $0 != ">" }
    guard let colon = plain.firstIndex(of: ":") else { return false }
    return headerNames.contains(Folding.folded(plain[..<colon].trimmingSpace()))
  }

  /// A line, maybe wrapped, that ends with a colon and says who wrote when.
  private func isAttribution(_ lines: ArraySlice<Substring>) -> Bool {
    var joined = ""
    for line in lines {
      let trimmed = line.trimmingSpace()
      if trimmed.isEmpty { return false }
      joined += " " + trimmed
      guard trimmed.hasSuffix(":") else { continue }
      guard joined.contains(where: \.isNumber), joined.count < 300 else { return false }
      return Word.words(of: joined).contains { wrote.contains($0.folded) }
        && (joined.contains("@") || joined.contains("<") || joined.filter(\.isNumber).count >= 5)
    }
    return false
  }
}
