import SubjectRequests
import TimeLimits

/// What verifications print: each difference at its place, then the totals.
struct VerificationSummary {
  let controllers: Int
  let requests: Int
  /// What was compared: how many, and its name.
  let compared: (count: Int, name: String)
  let differences: [Difference]
  let closedUnderEarlierLaw: Int

  /// A difference with what is said of it, the first line beside its place.
  struct Difference {
    let controller: Slug
    /// The request; nil where it is about the controller.
    let reference: Reference?
    let says: [String]
  }

  var lines: [String] { differences.flatMap(\.lines) + totals }

  private var totals: [String] {
    let found = differences.isEmpty ? "no differences" : differences.count.counting("difference")
    let totals =
      "\(controllers.counting("controller")), \(requests.counting("request")), "
      + "\(compared.count) \(compared.name): \(found)"
    guard closedUnderEarlierLaw > 0 else { return [totals] }
    return [
      totals,
      "\(closedUnderEarlierLaw) closed requests keep the dates that an earlier profile, rule or "
        + "calendar gave them",
    ]
  }
}

extension VerificationSummary.Difference {
  fileprivate var lines: [String] {
    ["\(controller)  \(reference?.description ?? "-")  \(says.first ?? "")"]
      + says.dropFirst().map { "  \($0)" }
  }
}

/// A difference at its place as `--json` prints it; what is said of it stands beside the place.
struct DifferenceJSON<What: Encodable>: Encodable {
  let controller: Slug
  let reference: Reference?
  let what: What

  private enum Key: String, CodingKey {
    case controller, reference
  }

  func encode(to encoder: any Encoder) throws {
    var place = encoder.container(keyedBy: Key.self)
    try place.encode(controller.description, forKey: .controller)
    try place.encodeIfPresent(reference?.description, forKey: .reference)
    try what.encode(to: encoder)
  }
}
