public import Storage
public import SubjectRequests

/// Why a letter cannot be settled.
public enum SortingRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  case noSuchLetter
  case settledBefore(LetterSettlement.Finding)
  /// The same message was logged by another way.
  case loggedBefore(Reference)
  case reasonMissing

  public var description: String {
    switch self {
    case .noSuchLetter: "no letter has this identifier: habeas intake list shows those that wait"
    case .settledBefore(.request(let reference)): "the letter was logged as \(reference) before"
    case .settledBefore(.reminder(let reference)):
      "the letter was linked to \(reference) as a reminder before"
    case .settledBefore(.noRequest): "the letter was settled as no request before, and is destroyed"
    case .loggedBefore(let reference):
      """
      the same letter was logged as \(reference) already: settle this one with --no-request, and \
      give the reference as the reason
      """
    case .reasonMissing: "reason: say why it is no request"
    }
  }
}
