import Casework
import SubjectRequests

/// What a verification found, as `--json` prints it.
struct VerificationJSON: Encodable {
  let controllers: Int
  let requests: Int
  let events: Int
  let consentEvents: Int
  let records: Int
  let erased: Int
  let closedUnderEarlierLaw: Int
  let differences: [DifferenceJSON<Finding>]

  /// Something that is not as it must be.
  struct Finding: Encodable {
    let field: String
    let problem: String
    let remedy: String
  }

  init(_ report: VerificationReport) {
    controllers = report.controllers
    requests = report.requests
    events = report.events
    consentEvents = report.consentEvents
    records = report.records
    erased = report.erased
    closedUnderEarlierLaw = report.closedUnderEarlierLaw
    differences = report.differences.map {
      DifferenceJSON(
        controller: $0.controller,
        reference: $0.reference,
        what: Finding(field: $0.field, problem: $0.problem, remedy: $0.remedy.rawValue)
      )
    }
  }
}
