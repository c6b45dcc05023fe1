extension RightScope {
  /// Whether a rule with this scope is made for a right, under the name that its law has for it.
  func names(_ right: RightCode) -> Bool {
    switch self {
    case .everyRequest: false
    case .only(let rights):
      rights.contains(right) || (RightCode.abroad[right] ?? []).contains { rights.contains($0) }
    }
  }
}

extension RightScope {
  /// Whether a rule with this scope gives an answer to a right, made for it or for all requests.
  func covers(_ right: RightCode) -> Bool {
    switch self {
    case .everyRequest: right.isRequest
    case .only: names(right)
    }
  }
}

extension RightCode {
  /// What laws that do not speak as the GDPR does call its rights.
  ///
  /// California: 11 CCR 7021, 7026, 7027 (a limit to the use of sensitive data restricts it). Canada: PIPEDA Principle 4.9; Québec: P-39.1 s.28.1. Brazil:
  /// LGPD Art. 18. Japan: APPI Art. 33-35. Korea: PIPA Art. 36.
  fileprivate static let abroad: [RightCode: [RightCode]] = [
    .access: names("know", "disclosure", "confirmation"),
    .rectification: names("correct", "correction"),
    .erasure: names("delete", "deindexing", "cease"),
    .restriction: names("cease", "limit-sensitive"),
    .objection: names("cease"),
    .objectionDirectMarketing: names("opt-out-sale-sharing", "cease"),
  ]

  private static func names(_ words: String...) -> [RightCode] {
    words.map(RightCode.init(rawValue:))
  }
}
