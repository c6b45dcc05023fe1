import Foundation
import Postgres
import Records
import Register
import Storage
import SubjectRequests
import Testing
import TimeLimits

/// Rows of the register, so that what holds for all tables is tried on them too.
enum StoredRegister {
  /// What people write into records, none of which may be found in the clear.
  static let record = #"{"name": "Marmalade watch", "contact": "Quillon Featherby"}"#
  static let reason = "Featherby asked for marmalade"

  static func fill(_ tenant: Tenant, at instant: Instant, _ connection: Connection) throws {
    let first = StoredRecord(
      id: UUID(),
      kind: .activity,
      label: "payroll",
      version: 1,
      recorded: instant,
      by: try #require(Handle("j.devries")),
      reason: nil,
      record: Array(record.utf8)
    )
    try RegisterStore.add(first, deriving: try derivation(), of: tenant, to: connection)
  }

  static func derivation() throws -> RecordDerivation {
    RecordDerivation(
      reviews: [
        ReviewDue(
          .activity,
          part: "entry",
          due: try #require(CalendarDate(iso8601: "2027-01-31")),
          owner: Label("j.devries")
        )
      ],
      purposes: [.init(purpose: "pay", basis: "6(1)(b)")]
    )
  }
}
