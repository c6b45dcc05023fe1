public import TimeLimits

/// Why something could not be done with a task, or because of one.
public enum TaskRefusal: Sendable, Hashable {
  case noSuchTask(Int)
  case setAlready(TaskAction)
  case finished(Int)
  case superseded(Int, CaseTask.Supersession)
  case notDeferred(Int)
  case notDeferrable(TaskAction)
  case deferralWithoutReason
  case deferredUntilThePast(CalendarDate)
  /// What stays is refused in part, and the decision does not refuse it on that ground.
  case deferredWithoutRefusal(Int, RefusalGround)
  case impossibleWithoutReason
  /// What could not be done is refused in part, and the decision grants all of it.
  case impossibleAlthoughGranted([Int])
  /// Nobody looked where something may be held.
  case notSearched([Int])
  /// The person would be told that it is done.
  case stillOpen(Right, [Int])
  case foundAlthoughNothingHeld(Int)
  /// Nobody knows yet whether anything is held.
  case searchOpen([Int])
}

extension TaskRefusal: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noSuchTask(let number): "the request has no task \(number)"
    case .setAlready(let action): "the same task (\(action.rawValue)) is set and not done yet"
    case .finished(let number): "task \(number) is done already"
    case .superseded(let number, let cause):
      "task \(number) fell away: its claim was \(cause.words)"
    case .notDeferred(let number): "task \(number) is not deferred"
    case .notDeferrable(let action):
      """
      only an erasure can be deferred, for a duty to keep or legal claims (Art. 17(3)(b), (e)); \
      this is to \(action.rawValue)
      """
    case .deferralWithoutReason: "say which duty or hold stands against the erasure"
    case .deferredUntilThePast(let day):
      "until \(day): that day is over; name the day on which the duty or hold ends, or do the task"
    case .deferredWithoutRefusal(let number, let ground):
      """
      task \(number) waits on Art. \(ground.rawValue): what stays is refused in part, and the person \
      is told where to complain (Art. 12(4)); decide partly-granted with '--ground \
      \(ground.rawValue)', reasons, authority and remedy (of an answered claim once the case is \
      closed and reopened)
      """
    case .impossibleWithoutReason: "say why it is impossible; the answer must explain it"
    case .impossibleAlthoughGranted(let numbers):
      """
      impossible: \(Self.list(numbers)); what is not done is refused in part, and the person is told \
      why and where to complain (Art. 12(4)): decide partly-granted, or refused where nothing was \
      done, with '--ground 12(4)-impossible' or the ground that applies
      """
    case .notSearched(let numbers):
      """
      not searched, since it was impossible: \(Self.list(numbers)); so nobody knows that nothing is \
      held (Art. 15(1)): search anew, or refuse with '--ground 12(4)-impossible' and reasons
      """
    case .stillOpen(let right, let numbers):
      """
      the claim to \(right.rawValue) has open tasks \
      (\(numbers.map(String.init).joined(separator: ", "))): the person is told of action taken \
      (Art. 12(3)); finish them, or defer an erasure that may not be done yet
      """
    case .foundAlthoughNothingHeld(let number):
      """
      task \(number) found data, so it cannot be that nothing is held (Art. 15(1)); where that was \
      decided, decide anew with 'habeas request decide' before you record it
      """
    case .searchOpen(let numbers):
      """
      task\(numbers.count == 1 ? "" : "s") \(numbers.map(String.init).joined(separator: ", ")) may find \
      data yet: search first, then decide that nothing is held (Art. 15(1))
      """
    }
  }

  private static func list(_ numbers: [Int]) -> String {
    (numbers.count == 1 ? "task " : "tasks ") + numbers.map(String.init).joined(separator: ", ")
  }
}

extension CaseTask.Supersession {
  /// What was done to the claim, after "was".
  public var words: String {
    switch self {
    case .corrected: "corrected to another right"
    case .splitOff: "split off"
    case .joined: "joined to an earlier request"
    case .withdrawn: "withdrawn"
    }
  }
}
