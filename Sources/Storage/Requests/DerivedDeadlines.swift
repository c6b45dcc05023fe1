import Postgres
public import SubjectRequests

/// The clocks of a case, to take the place of those that are stored.
public struct DerivedDeadlines {
  private let request: Identifier<SubjectRequest>
  private var columns = DeadlineColumns()

  public init(_ deadlines: [ClaimDeadline], of file: CaseFile) {
    request = file.request.id
    for deadline in deadlines { columns.append(deadline, in: file) }
  }

  func replacement(in tenant: Identifier<Controller>) -> [SQL] {
    [
      "DELETE FROM deadline WHERE controller_id = \(tenant) AND request_id = \(request)",
      columns.insertion(tenant),
    ]
  }
}
