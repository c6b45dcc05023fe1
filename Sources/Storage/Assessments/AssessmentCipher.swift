import Foundation
import SubjectRequests

/// Binds what is sealed of an assessment to the place where it is kept.
enum AssessmentCipher {
  static func context(
    of id: UUID,
    table: String,
    column: String,
    tenant: Tenant
  ) -> SealingContext {
    SealingContext(controller: tenant.id.rawValue, table: table, row: id, column: column)
  }
}
