public import Records
public import Register
public import SubjectRequests
import TimeLimits

/// Which activities of the register concern a person, and what is stated beside it.
public struct AccessScope: Sendable, Hashable {
  /// The entries that are told; empty for all that name the category of data subjects.
  public var activities: [Label<ProcessingActivity>]
  /// The category of data subjects to which the person belongs, by label or name; nil for all.
  public var subjects: String?
  public var statements: [AccessStatement]

  public init(
    activities: [Label<ProcessingActivity>],
    subjects: String?,
    statements: [AccessStatement]
  ) {
    self.activities = activities
    self.subjects = subjects
    self.statements = statements
  }

  /// Whether it chooses anything.
  public var isEmpty: Bool { activities.isEmpty && subjects == nil }
}

extension AccessScope {
  /// The entries that are told on a day, each with the categories of data subjects that are meant.
  ///
  /// - Throws: ``AccessPackageError``.
  func selection(
    from register: [ProcessingActivity],
    asOf day: CalendarDate
  ) throws(AccessPackageError) -> [(ProcessingActivity, Set<Label<SubjectCategory>>)] {
    var chosen: [ProcessingActivity] = []
    for label in activities {
      guard let activity = register.first(where: { $0.id == label }) else {
        throw .noSuchActivity(label.description, known: register.map(\.id.description))
      }
      guard case .controller = activity.role else {
        throw .activityOfProcessor(label.description)
      }
      if !chosen.contains(where: { $0.id == label }) { chosen.append(activity) }
    }
    guard let subjects else { return chosen.map { ($0, []) } }
    let all = activities.isEmpty ? register.filter { $0.goesOn(on: day) } : chosen
    let named = all.compactMap { activity in
      let labels = activity.labels(of: subjects)
      return labels.isEmpty ? nil : (activity, labels)
    }
    guard !named.isEmpty, activities.isEmpty || named.count == chosen.count else {
      throw .noSuchSubjects(known: all.subjectCategories)
    }
    return named
  }

  /// The entries that name the category of data subjects and are not told, since they have ended.
  func leftOut(from register: [ProcessingActivity], asOf day: CalendarDate) -> [AccessDraft.Ended] {
    guard activities.isEmpty, let subjects else { return [] }
    return register.filter { !$0.goesOn(on: day) && !$0.labels(of: subjects).isEmpty }
      .compactMap { activity in
        activity.ended.map { AccessDraft.Ended(activity: activity.id.description, ended: $0) }
      }
  }
}

extension ProcessingActivity {
  /// The categories of data subjects that bear a name, or its label.
  func labels(of name: String) -> Set<Label<SubjectCategory>> {
    guard case .controller(let record) = role else { return [] }
    let wanted = name.lowercased()
    return Set(
      record.subjects.filter {
        $0.name.lowercased() == wanted || $0.id.description.lowercased() == wanted
      }
      .map(\.id)
    )
  }
}

extension [ProcessingActivity] {
  /// The names of the categories of data subjects, each once.
  var subjectCategories: [String] {
    let names = flatMap { activity -> [String] in
      guard case .controller(let record) = activity.role else { return [] }
      return record.subjects.map(\.name)
    }
    return Set(names).sorted()
  }
}
