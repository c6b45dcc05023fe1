import SubjectRequests
import TimeLimits

/// The fields of one clock in JSON; those without a value are null, so that each is always there.
struct DeadlineItemFields: Encodable {
  let item: DeadlineReport.Item

  enum CodingKeys: String, CodingKey {
    case reference, right, article, clock, status, received, target, due, dueUnrolled, daysLeft
    case workingDaysLeft, suspendedSince, assignee, alarms
  }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(item.reference.description, forKey: .reference)
    try fields.encode(item.right.right, forKey: .right)
    try fields.encode(item.right.article, forKey: .article)
    try fields.encode(item.clock, forKey: .clock)
    try fields.encode(item.status, forKey: .status)
    try fields.encode(item.received, forKey: .received)
    try fields.encode(item.target, forKey: .target)
    try fields.encode(item.due, forKey: .due)
    try fields.encode(item.dueUnrolled, forKey: .dueUnrolled)
    try fields.encode(item.daysLeft, forKey: .daysLeft)
    try fields.encode(item.workingDaysLeft, forKey: .workingDaysLeft)
    try fields.encode(item.suspendedSince, forKey: .suspendedSince)
    try fields.encode(item.assignee, forKey: .assignee)
    try fields.encode(item.alarms, forKey: .alarms)
  }
}
