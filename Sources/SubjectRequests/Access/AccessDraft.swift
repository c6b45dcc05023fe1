public import TimeLimits

/// What the register says to a person who asks for access, and where it is silent.
///
/// What it lacks is listed, and stops the answer until somebody states it or says why it is not told:
/// an answer with holes in it is no answer (Article 15(1), Article 12(1)).
public struct AccessDraft: Sendable, Hashable {
  /// One activity of the register.
  public struct Entry: Sendable, Hashable {
    /// Its label in the register.
    public let label: String
    public internal(set) var activity: AccessInformation.Activity
    /// What the register does not say of it.
    public internal(set) var gaps: [Gap]

    public init(label: String, activity: AccessInformation.Activity, gaps: [Gap]) {
      self.label = label
      self.activity = activity
      self.gaps = gaps
    }
  }

  /// Something that the register does not say of an activity.
  public struct Gap: Sendable, Hashable, Codable {
    public let point: AccessPoint
    public let says: String

    public init(_ point: AccessPoint, _ says: String) {
      self.point = point
      self.says = says
    }
  }

  /// An activity that concerns the person and has ended, so that it is told only where it is chosen.
  ///
  /// What is still stored of it is still processed: Articles 4(2) and 15(1).
  public struct Ended: Sendable, Hashable, Encodable {
    /// Its label in the register.
    public let activity: String
    /// Its last day.
    public let ended: CalendarDate

    public init(activity: String, ended: CalendarDate) {
      self.activity = activity
      self.ended = ended
    }
  }

  public private(set) var entries: [Entry]
  /// What is left out because it has ended.
  public let leftOut: [Ended]

  public init(entries: [Entry], leftOut: [Ended] = []) {
    self.entries = entries
    self.leftOut = leftOut
  }

  /// What is told.
  public var information: AccessInformation {
    AccessInformation(activities: entries.map(\.activity))
  }

  /// What is missing, each as `label/point: what`.
  public var gaps: [String] {
    entries.flatMap { entry in
      entry.gaps.map { "\(entry.label)/\($0.point.rawValue): \($0.says)" }
    }
  }

  /// The same with what an officer states beside the register, in the order given.
  ///
  /// - Throws: ``AccessStatementRefusal``.
  public func stating(
    _ statements: [AccessStatement]
  ) throws(AccessStatementRefusal) -> AccessDraft {
    var draft = self
    for statement in statements {
      try statement.check()
      var isUsed = false
      for index in draft.entries.indices
      where statement.activity == nil || statement.activity == draft.entries[index].label {
        draft.entries[index].take(statement)
        isUsed = true
      }
      guard isUsed else {
        throw .noSuchActivity(statement.activity ?? "", chosen: entries.map(\.label))
      }
    }
    return draft
  }
}
