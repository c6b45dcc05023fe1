import Records
import Register
import Storage
import SubjectRequests
import TimeLimits

/// The tasks that the register calls for when rights are exercised.
struct TaskPlan: Sendable {
  /// Of which state of the register it was made.
  let revision: RegisterRevision
  /// For which day it was made: what has ended by then has no part in it.
  let day: CalendarDate
  private let items: [ClaimedRight: [Item]]

  /// A task with where in the register it comes from.
  struct Item: Sendable {
    let task: SetTasks.Task
    let source: TaskProposal.Source
  }

  private struct System: Sendable {
    let name: String
    let activity: Label<ProcessingActivity>
  }

  /// Makes a plan.
  ///
  /// - Parameters:
  ///   - revision: the state of the register.
  ///   - day: the day for which it is made.
  ///   - services: the models adopted with processors.
  ///   - activities: those whose systems are searched; those that ended before are passed over.
  /// - Throws: `RegisterDataError`.
  init(
    _ revision: RegisterRevision,
    on day: CalendarDate,
    services: [AdoptedModel],
    activities: [ProcessingActivity]
  ) throws(RegisterDataError) {
    self.revision = revision
    self.day = day
    // Logging never depends on how well the register is kept: what has no name gets no task.
    let services = services.filter { $0.goesOn(on: day) && Self.isNamed($0.name) }
    let model = try ResponsibilityModel.cloudService()
    // What a service runs has its task there.
    let shared = Set(services.map(\.id.description))
    let systems = activities.filter { $0.goesOn(on: day) }.flatMap { activity in
      activity.systems.filter { $0.operatedBy.map { !shared.contains($0.description) } ?? true }
        .filter { Self.isNamed($0.name) }
        .map { System(name: $0.name, activity: activity.id) }
    }
    let planned = ClaimedRight.all.map { right in
      (right, Self.items(for: right, services, systems, by: model, on: day))
    }
    items = Dictionary(uniqueKeysWithValues: planned)
  }

  private static func isNamed(_ name: String) -> Bool { !name.allSatisfy(\.isWhitespace) }

  /// The tasks that a right brings, each system once; none where it is not honoured by system.
  func items(for right: ClaimedRight) -> [Item] { items[right] ?? [] }

  private static func items(
    for right: ClaimedRight,
    _ services: [AdoptedModel],
    _ systems: [System],
    by model: ResponsibilityModel,
    on day: CalendarDate
  ) -> [Item] {
    guard let action = right.right.action else { return [] }
    var names: Set<String> = []
    let tasks = services.compactMap { $0.task(on: right.article, in: model, asOf: day) }
    let shared = tasks.filter { names.insert($0.service).inserted }.map { task in
      Item(
        task: SetTasks.Task(
          right,
          action,
          in: task.service,
          to: task.owner.flatMap { Handle($0.description) }
        ),
        source: .obligation(task.obligation, of: task.processor)
      )
    }
    let own = systems.filter { names.insert($0.name).inserted }.map { system in
      Item(
        task: SetTasks.Task(right, action, in: system.name, to: nil),
        source: .system(of: system.activity)
      )
    }
    return shared + own
  }
}
