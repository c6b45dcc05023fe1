/// The trace field `Received` (RFC 5321, section 4.4): `from … by HOST with … ; DATE`.
enum ReceivedField {
  static func hop(_ value: String) -> Mail.Hop {
    let semicolon = value.lastIndex(of: ";")
    let tokens = withoutComments(value[..<(semicolon ?? value.endIndex)])
      .split(separator: " ").map { $0.lowercased() }
    var host: String?
    if let by = tokens.firstIndex(of: "by"), by + 1 < tokens.count {
      host = String(tokens[by + 1].drop { $0 == "[" }.prefix { $0 != "]" && $0 != ";" })
    }
    let date = semicolon.map { String(value[value.index(after: $0)...]) }
    return Mail.Hop(host: host, received: date.flatMap(MailDate.instant))
  }

  /// Comments may hold the word `by`.
  private static func withoutComments(_ text: Substring) -> String {
    var depth = 0
    var kept = ""
    for character in text {
      switch character {
      case "(": depth += 1
      case ")": depth = max(0, depth - 1)
      default: if depth == 0 { kept.append(character) }
      }
    }
    return kept
  }
}
