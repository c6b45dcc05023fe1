import Casework
import Records
import Register
import SubjectRequests

/// What the register says of a request, as `--json` prints it.
struct WarningJSON: Encodable {
  let kind: String
  let right: Right
  let activity: String?
  let purpose: String?
  /// Who is to be named; absent for other warnings.
  let recipients: [String]?
  let says: String

  init(_ warning: RegisterWarning) {
    says = warning.says
    switch warning {
    case .right(let right, let warning):
      (kind, self.right) = ("right-does-not-arise", right)
      (activity, purpose, recipients) = (warning.activity, warning.purpose, nil)
    case .consentStands(let meant):
      (kind, right) = ("consent-stands", .consentWithdrawal)
      (activity, purpose) = (meant.activity.description, meant.purpose.description)
      recipients = nil
    case .recipients(let right, let names):
      (kind, self.right) = ("recipients-not-named", right)
      (activity, purpose, recipients) = (nil, nil, names)
    }
  }
}
