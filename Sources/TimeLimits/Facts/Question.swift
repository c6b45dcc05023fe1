/// A question to the requester, open or answered.
public struct Question: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// Art. 12(6) GDPR.
    case identity
    /// Recital 63 GDPR; UK GDPR Art. 12A(5).
    case clarification
  }

  public let kind: Kind
  public let asked: CalendarDate
  public let timeliness: Fact.Timeliness
  /// The day on which what was asked for arrived, or nothing while it is awaited.
  public let answered: CalendarDate?
  /// The day on which it was found to suffice, or not; that of the answer where nobody checks it.
  public let checked: CalendarDate?
}

/// A notice that the time limit is extended.
public struct ExtensionNotice: Sendable, Hashable {
  public let given: CalendarDate
  public let length: ExtensionLength
}
