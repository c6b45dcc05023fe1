public import TimeLimits

/// What has a last day, which may lie ahead: a contract of fixed term, a trial, a service that was
/// given notice of.
public protocol Ending: RegisterRecord {
  /// The last day on which it goes on; nil while no end is known.
  var ended: CalendarDate? { get }
}

extension Ending {
  /// Whether it goes on, on a day: until its last day is past.
  public func goesOn(on day: CalendarDate) -> Bool { ended.map { $0 >= day } ?? true }

  /// What is to be looked at again as long as it goes on: nothing that is due after its last day.
  func untilEnd(_ reviews: [ReviewDue]) -> [ReviewDue] {
    guard let ended else { return reviews }
    return reviews.filter { $0.due <= ended }.map { $0.asked(until: ended) }
  }
}

extension ProcessingActivity: Ending {}
extension DataRecipient: Ending {}
extension AdoptedModel: Ending {}
extension RecurringDuty: Ending {}
extension RetentionSchedule: Ending {}
