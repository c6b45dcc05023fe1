import Postgres
import Register

extension Row {
  /// The purpose of a row with the columns `activity` and `purpose`.
  ///
  /// - Throws: ``StorageError/unreadableConsent`` where the checks of the table were circumvented.
  func consentPurpose() throws -> ConsentPurpose {
    let activity: String = try decode("activity")
    let purpose: String = try decode("purpose")
    guard let meant = ConsentPurpose("\(activity)/\(purpose)") else {
      throw StorageError.unreadableConsent
    }
    return meant
  }
}
