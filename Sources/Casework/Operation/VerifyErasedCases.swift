import Storage
import SubjectRequests

extension Desk {
  /// Finds cases that were erased and are here again, and erased ones that are not on the list that
  /// would tell so after a restore.
  func verifyErasedCases(_ report: inout VerificationReport) async throws {
    let (returned, unlisted) = try await database.read { connection in
      (
        try SuppressionList.returnedCases(of: tenant.id, from: connection),
        try SuppressionList.unlistedCases(of: tenant.id, from: connection)
      )
    }
    for item in returned {
      report.add(
        controller.slug,
        item.reference,
        "erased_case",
        "was erased at \(item.erased) and is here again: run habeas erasure replay --erase-cases"
      )
    }
    for reference in unlisted {
      report.add(
        controller.slug,
        reference,
        "erased_case",
        "is missing: the case was erased, and would not be listed after a restore"
      )
    }
  }
}
