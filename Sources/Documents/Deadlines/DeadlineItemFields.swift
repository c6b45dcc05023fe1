import SubjectRequests
import TimeLimits

/// The fields of one item in JSON; those without a value are null, so that each is always there.
struct DeadlineItemFields: Encodable {
  let item: DeadlineReport.Item

  enum CodingKeys: String, CodingKey {
    case kind, controller, reference, right, task, article, clock, status, received, target, due
    case dueUnrolled, daysLeft, workingDaysLeft, suspendedSince, reminder, feeAsked, assignee,
      alarms
  }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    let isRequest = item.matter.kind == .request
    try fields.encode(item.matter.kind, forKey: .kind)
    try fields.encode(item.controller, forKey: .controller)
    try fields.encode(item.matter.name, forKey: .reference)
    try fields.encode(isRequest ? item.matter.subject : nil, forKey: .right)
    try fields.encode(isRequest ? nil : item.matter.subject, forKey: .task)
    try fields.encode(item.matter.article, forKey: .article)
    try fields.encode(item.matter.clock, forKey: .clock)
    try fields.encode(item.status, forKey: .status)
    try fields.encode(item.received, forKey: .received)
    try fields.encode(item.target, forKey: .target)
    try fields.encode(item.due, forKey: .due)
    try fields.encode(item.dueUnrolled, forKey: .dueUnrolled)
    try fields.encode(item.daysLeft, forKey: .daysLeft)
    try fields.encode(item.workingDaysLeft, forKey: .workingDaysLeft)
    try fields.encode(item.suspendedSince, forKey: .suspendedSince)
    try fields.encode(item.reminder, forKey: .reminder)
    try fields.encode(item.feeAsked, forKey: .feeAsked)
    try fields.encode(item.assignee, forKey: .assignee)
    try fields.encode(item.alarms, forKey: .alarms)
  }
}
