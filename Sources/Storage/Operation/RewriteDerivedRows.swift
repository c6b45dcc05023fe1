public import Postgres
public import SubjectRequests

/// What is derived from the events of a case, to take the place of what is stored.
public struct DerivedRewrite {
  private let file: CaseFile
  private let deadlines: DerivedDeadlines

  public init(_ file: CaseFile, _ deadlines: [ClaimDeadline]) {
    self.file = file
    self.deadlines = DerivedDeadlines(deadlines, of: file)
  }

  /// Rewrites the derived rows of the case; its events stay as they are.
  ///
  /// - Throws: `PostgresError`.
  public func save(in tenant: Identifier<Controller>, _ database: Connection) throws {
    var claims = ClaimColumns()
    for claim in file.claims { claims.append(claim, of: file.request.id) }
    try database.pipeline(
      [file.refresh(tenant), claims.refresh(tenant)] + deadlines.replacement(in: tenant)
    )
  }
}
