/// A task was done: data was found and acted on, nothing was found, or it was impossible.
///
/// What was deferred is done long after the answer, so the case may be closed by then.
public struct FinishTask: Act {
  public let kind = EventKind.taskDone
  public let needs = CaseRequirement.anyCase
  public let number: Int
  public let result: TaskResult
  public let note: String?

  public init(_ number: Int, _ result: TaskResult, note: String?) {
    self.number = number
    self.result = result
    self.note = note
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    let (_, claim) = try file.unfinishedTask(number)
    if result == .impossible, note?.isBlank ?? true { throw .task(.impossibleWithoutReason) }
    if result == .found, claim.progress.decision == .nothingHeld {
      throw .task(.foundAlthoughNothingHeld(number))
    }
    let told = note?.isBlank ?? true ? nil : note
    return [ProposedEvent(.task(number, .done(result, note: told)), claim: claim.id)]
  }
}
