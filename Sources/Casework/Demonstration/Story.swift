import SubjectRequests
import TimeLimits

/// How a case of the demonstration goes on after its letter was logged.
enum Story: Sendable {
  /// Granted, done and answered after some days; then closed.
  case granted(afterDays: Int)
  /// Nothing about the person was found, and the answer says so.
  case nothingHeld(afterDays: Int)
  /// The identity is asked for after some days and confirmed later, or not yet.
  case identityAsked(afterDays: Int, confirmedAfterDays: Int?)
  /// The time limit is extended after some days by months.
  case extended(afterDays: Int, months: Int)
  /// Refused and answered after some days; what is to be done at once was done.
  case refused(afterDays: Int, RefusalGround, reasons: String)
  /// Nobody has done anything yet but to take it on.
  case waiting(assignee: String)

  /// The story of a letter, by the name of its file.
  static func of(letter: String) -> Story {
    switch letter {
    case "en-001": .extended(afterDays: 25, months: 1)
    case "en-002": .extended(afterDays: 19, months: 2)
    case "es-032": .extended(afterDays: 12, months: 2)
    case "en-005": .waiting(assignee: "j.devries")
    case "de-015": .waiting(assignee: "m.jansen")
    case "en-037": .identityAsked(afterDays: 2, confirmedAfterDays: nil)
    case "fr-022": .identityAsked(afterDays: 1, confirmedAfterDays: 9)
    case "en-039":
      .refused(
        afterDays: 14,
        .dataAccurate,
        reasons: "the address on file is the one on the signed contract of this year"
      )
    case "fr-024":
      .refused(
        afterDays: 20,
        .legalObligationOrPublicTask,
        reasons: "invoices must be kept for seven years by tax law; all else was erased"
      )
    case "fr-044": .nothingHeld(afterDays: 8)
    case "nl-008": .granted(afterDays: 45)
    case "es-029": .granted(afterDays: 42)
    default: .granted(afterDays: 17)
    }
  }
}
