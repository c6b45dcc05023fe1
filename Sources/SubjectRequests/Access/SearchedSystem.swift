public import TimeLimits

/// A line of the coverage manifest: a system in which data was looked for, and what came of it.
public struct SearchedSystem: Sendable, Hashable, Codable {
  public let system: String
  public let action: TaskAction
  public let result: TaskResult
  /// The day on which it was done, in the controller's time zone.
  public let day: CalendarDate
  /// Why it was impossible; nil for other results, whose notes are for the controller alone.
  public let reason: String?

  public init(
    system: String,
    action: TaskAction,
    result: TaskResult,
    day: CalendarDate,
    reason: String?
  ) {
    self.system = system
    self.action = action
    self.result = result
    self.day = day
    self.reason = reason
  }
}

extension Coverage {
  /// What the answer tells of the tasks that are done, in their order.
  public func manifest(in zone: Zone) -> [SearchedSystem] {
    done.compactMap { task in
      guard case .done(let result, let note, let instant, _) = task.state else { return nil }
      return SearchedSystem(
        system: task.system,
        action: task.action,
        result: result,
        day: CalendarDate(instant, in: zone),
        reason: result == .impossible ? note : nil
      )
    }
  }
}
