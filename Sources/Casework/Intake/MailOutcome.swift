public import SubjectRequests

/// What became of a message that was read.
public enum MailOutcome: Sendable, Hashable {
  case logged(Reference, [ClaimedRight])
  /// The same bytes were delivered before.
  case deliveredBefore(Reference)
  /// It repeats a request; the first clock stays.
  case linked(to: Reference)
  /// It repeats a request that is not here: a person must look.
  case reminderOfUnknown
  /// Neither request nor reminder.
  case leftAlone
  /// It speaks of data protection and does not say what it wants: a person must look.
  case unclear

  /// Whether nothing was kept of a letter that may be a request.
  public var needsPerson: Bool { self == .reminderOfUnknown || self == .unclear }

  /// The request that the letter made or repeats, where there is one.
  public var reference: Reference? {
    switch self {
    case .logged(let reference, _), .deliveredBefore(let reference), .linked(let reference):
      reference
    case .reminderOfUnknown, .leftAlone, .unclear: nil
    }
  }
}
