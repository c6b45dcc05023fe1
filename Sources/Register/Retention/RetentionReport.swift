public import Records
public import TimeLimits

/// What is due for deletion on a day, for each activity and category of data: Article 5(1)(e).
public struct RetentionReport: Sendable, Hashable {
  public let asOf: CalendarDate
  /// The earliest day first, then what has none.
  public let items: [Item]

  /// Something that is to be deleted, to be proved, or to be decided.
  public struct Item: Sendable, Hashable {
    public let activity: Label<ProcessingActivity>
    public let category: Label<DataCategory>
    /// Nil where nobody made one.
    public let schedule: Label<RetentionSchedule>?
    /// The systems that are cleaned up, by their names.
    public let systems: [String]
    public let owner: Label<Officer>?
    public let matter: Matter

    /// The last day in time, where there is one.
    public var due: CalendarDate? {
      switch matter {
      case .active(_, _, let due): due
      case .backups(_, let due): due
      case .unscheduled, .undecided, .unknown, .keptLonger: nil
      }
    }
  }

  /// What is to be done.
  public enum Matter: Sendable, Hashable {
    /// Active data is to be deleted of which the event lies on or before a day.
    case active(event: String, through: CalendarDate, due: CalendarDate)
    /// The backups with what a clean-up deleted are to be proved to be gone.
    case backups(through: CalendarDate, due: CalendarDate)
    /// The entry says how long it is kept, and no schedule deletes it, or none in the systems named.
    case unscheduled
    /// A schedule deletes it, and the entry does not say how long it is kept: Article 30(1)(f).
    case undecided
    /// Clean-ups are so rare that data is kept well beyond its period: so many months in all, where
    /// the entry says fewer.
    case keptLonger(months: Int, period: Int)
    /// The schedule is about an activity or a category that the register does not hold.
    case unknown

    /// The word for it in files and commands.
    public var word: String {
      switch self {
      case .active: "active-data"
      case .backups: "backups"
      case .unscheduled: "no-schedule"
      case .undecided: "no-period"
      case .keptLonger: "kept-longer"
      case .unknown: "not-in-the-register"
      }
    }
  }

  /// Puts the report together.
  ///
  /// - Parameters:
  ///   - activities: the record of processing; what has ended is still to be deleted.
  ///   - schedules: the schedules.
  ///   - day: the day from which is counted.
  public init(
    _ activities: some Sequence<ProcessingActivity>,
    schedules: some Sequence<RetentionSchedule>,
    asOf day: CalendarDate
  ) {
    let schedules = Array(schedules)
    let activities = Array(activities)
    let known = Dictionary(activities.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let scheduled = schedules.flatMap { schedule in
      Self.items(of: schedule, in: known[schedule.activity], asOf: day)
    }
    let current = Dictionary(grouping: schedules.filter { $0.goesOn(on: day) }, by: \.activity)
    let open = activities.flatMap { activity in
      activity.data.compactMap { category in
        Self.unscheduled(category, of: activity, beside: current[activity.id] ?? [])
      }
    }
    asOf = day
    items = (scheduled + open).sorted { $0.order < $1.order }
  }

  /// What is late on the day of the report.
  public var overdue: [Item] { items.filter { $0.due.map { $0 < asOf } ?? false } }

  /// A category that is kept in systems which no schedule cleans up.
  ///
  /// - Parameters:
  ///   - category: what the entry says how long it is kept.
  ///   - activity: the entry.
  ///   - schedules: those of the activity that go on; one that names no system cleans up all.
  /// - Returns: nil where schedules clean up every system, or the entry names no period.
  private static func unscheduled(
    _ category: DataCategory,
    of activity: ProcessingActivity,
    beside schedules: [RetentionSchedule]
  ) -> Item? {
    guard category.retention != nil else { return nil }
    let own = schedules.filter { $0.category == category.id }
    let left = activity.systems(holding: category.id).filter { system in
      !own.contains { $0.system == nil || $0.system == system.id }
    }
    guard own.isEmpty || !left.isEmpty else { return nil }
    return Item(
      activity: activity.id,
      category: category.id,
      schedule: nil,
      systems: left.map(\.name),
      owner: activity.review?.owner,
      matter: .unscheduled
    )
  }

  private static func items(
    of schedule: RetentionSchedule,
    in activity: ProcessingActivity?,
    asOf day: CalendarDate
  ) -> [Item] {
    let category = activity?.data.first { $0.id == schedule.category }
    let systems = activity?.systems(holding: schedule.category) ?? []
    let meant = systems.filter { schedule.system == nil || schedule.system == $0.id }
    func item(_ matter: Matter) -> Item {
      Item(
        activity: schedule.activity,
        category: schedule.category,
        schedule: schedule.id,
        systems: meant.map(\.name),
        owner: schedule.owner,
        matter: matter
      )
    }
    let backups = schedule.awaitedBackups.map { proof, gone in
      item(.backups(through: proof.through, due: gone))
    }
    guard schedule.goesOn(on: day) else { return backups }
    guard let activity, let category else { return [item(.unknown)] + backups }
    guard let rule = category.retention else { return [item(.undecided)] + backups }
    let due = schedule.nextCleanUp
    let active = Matter.active(
      event: rule.period.event,
      through: rule.period.cutOff(asOf: day),
      due: due
    )
    let excess = schedule.excess(in: activity, asOf: day).map { months, period in
      item(.keptLonger(months: months, period: period))
    }
    return [item(active)] + [excess].compactMap(\.self) + backups
  }
}

extension RetentionReport.Item {
  fileprivate var order: (String, String, String, String) {
    (
      due?.description ?? "~", activity.description, category.description,
      "\(schedule?.description ?? "") \(matter.word)"
    )
  }
}

extension ProcessingActivity {
  /// The systems that hold a category; one that names none holds all.
  public func systems(holding category: Label<DataCategory>) -> [SystemUse] {
    systems.filter { $0.data.isEmpty || $0.data.contains(category) }
  }
}
