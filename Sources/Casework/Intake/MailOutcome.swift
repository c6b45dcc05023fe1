public import Storage
public import SubjectRequests

/// A message that was taken in, now or before.
public struct TakenMail: Sendable, Hashable {
  public let outcome: MailOutcome
  /// When it arrived, and on what that rests: at its first delivery, where it came before.
  ///
  /// Nil for a reminder that came before, of which is not kept on what that rests.
  public let receipt: Receipt?

  init(_ outcome: MailOutcome, _ receipt: Receipt?) {
    self.outcome = outcome
    self.receipt = receipt
  }
}

/// What became of a message that was read.
public enum MailOutcome: Sendable, Hashable {
  case logged(Reference, [ClaimedRight])
  /// The same bytes were delivered before.
  case deliveredBefore(Reference)
  /// It repeats a request; the first clock stays.
  case linked(to: Reference)
  /// It waits for a person, and its clock may be running: it is kept under this identifier.
  case kept(Identifier<LetterToSort>, Doubt)
  /// A person said of the same bytes that they are no request.
  case settledBefore(Identifier<LetterToSort>)
  /// Neither request nor reminder, for certain.
  case leftAlone

  /// Why a letter is kept and not logged.
  public enum Doubt: Sendable, Hashable {
    /// It repeats a request, and none of its writer's is open here: what was closed may not have
    /// been answered as the person sees it.
    case reminderOfNoOpenRequest
    /// It may be a request, and does not say plainly what it wants.
    case unclear
  }

  /// The request that the letter made or repeats, where there is one.
  public var reference: Reference? {
    switch self {
    case .logged(let reference, _), .deliveredBefore(let reference), .linked(let reference):
      reference
    case .kept, .settledBefore, .leftAlone: nil
    }
  }
}
