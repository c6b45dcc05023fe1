/// Something that was asked for and could not be done, as the person is told (Article 12(4)).
public struct Impossibility: Sendable, Hashable {
  public let action: TaskAction
  /// The system or processor, by the name the controller gives it.
  public let system: String
  public let reasons: String

  public init(_ action: TaskAction, in system: String, reasons: String) {
    self.action = action
    self.system = system
    self.reasons = reasons
  }
}

extension Claim {
  /// The tasks that could not be done, and were not done later by another.
  var impossibleTasks: [CaseTask] {
    tasks.filter { task in
      guard task.state.result == .impossible else { return false }
      return !tasks.contains { later in
        later.number > task.number && later.action == task.action && later.system == task.system
          && later.state.result.map { $0 != .impossible } == true
      }
    }
  }

  /// What could not be done of a claim that a decision grants in part, or refuses on that ground.
  func impossibilities(under decision: Decision) -> [Impossibility] {
    let isTold = decision.isGrant || decision.refusal?.grounds.contains(.notPossible) == true
    guard isTold else { return [] }
    return impossibleTasks.compactMap { task in
      guard case .done(_, let note?, _, _) = task.state else { return nil }
      return Impossibility(task.action, in: task.system, reasons: note)
    }
  }

  /// Whether a decision says that all was done, or all was searched, where something was impossible.
  func isContradicted(by decision: Decision) -> Bool {
    (decision == .granted || decision == .nothingHeld) && !impossibleTasks.isEmpty
  }

  /// Whether what was decided cannot be told, since something of it was impossible.
  var isContradicted: Bool {
    guard case .decided(let decision, _) = progress else { return false }
    return isContradicted(by: decision)
  }

  /// Refuses to tell the person that what was impossible was done (Articles 12(3), 12(4)).
  ///
  /// - Throws: ``TaskRefusal/impossibleAlthoughGranted(_:)`` or ``TaskRefusal/notSearched(_:)``.
  func checkImpossibleTasks(for decision: Decision) throws(ActRefusal) {
    guard isContradicted(by: decision) else { return }
    let numbers = impossibleTasks.map(\.number)
    if decision == .nothingHeld { throw .task(.notSearched(numbers)) }
    throw .task(.impossibleAlthoughGranted(numbers))
  }
}
