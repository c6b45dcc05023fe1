/// What verifications print at the end, and how they name the place of a difference.
struct VerificationSummary {
  let controllers: Int
  let requests: Int
  /// What was compared: how many, and its name.
  let compared: (count: Int, name: String)
  let differences: Int
  let closedUnderEarlierLaw: Int

  var lines: [String] {
    let found = differences == 0 ? "no" : "\(differences)"
    let totals =
      "\(controllers) controllers, \(requests) requests, \(compared.count) \(compared.name): "
      + "\(found) differences"
    guard closedUnderEarlierLaw > 0 else { return [totals] }
    return [
      totals,
      "\(closedUnderEarlierLaw) closed requests keep the dates that an earlier profile, rule or "
        + "calendar gave them",
    ]
  }

  /// The controller and the request, as a difference begins.
  static func place(_ controller: String, _ reference: String?) -> String {
    "\(controller)  \(reference ?? "-")"
  }
}
