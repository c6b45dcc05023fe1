import Records
import Register
import SubjectRequests

/// The part of the register in which a claim is looked up.
struct SearchedRegister: Sendable {
  let activities: [ProcessingActivity]
  let services: [AdoptedModel]
  let recipients: [DataRecipient]

  /// The activities in whose systems, or at whose processors, a claim has tasks.
  ///
  /// - Returns: nil where the tasks tell nothing: then any may be concerned.
  func activities(of claim: Claim) -> Set<Label<ProcessingActivity>>? {
    let names = Set(claim.standingTasks.map(\.system))
    let processors = Set(services.filter { names.contains($0.name) }.map(\.id.description))
    let concerned = activities.filter { activity in
      activity.systems.contains { system in
        names.contains(system.name)
          || system.operatedBy.map { processors.contains($0.description) } == true
      }
        || activity.recipients.contains { use in
          use.recipient.map { processors.contains($0.description) } == true
        }
    }
    return concerned.isEmpty ? nil : Set(concerned.map(\.id))
  }

  /// The activities that claims concern: all, where the tasks of one of them tell nothing.
  func activities(of claims: [Claim]) -> [ProcessingActivity] {
    let concerned = claims.map { activities(of: $0) }
    guard !concerned.isEmpty, !concerned.contains(nil) else { return activities }
    let labels = concerned.reduce(into: Set()) { $0.formUnion($1 ?? []) }
    return activities.filter { labels.contains($0.id) }
  }

  /// The recipients that must be told of what was granted and are not named; nil where all are.
  func recipients(of claim: Claim) -> RegisterWarning? {
    guard claim.concernsRecipients else { return nil }
    let concerned = activities(of: claim)
    let named = Set(claim.recipients.map(\.name))
    let names = RegisteredRecipient.all(
      of: activities.filter { concerned?.contains($0.id) ?? true },
      in: recipients
    )
    .map(\.name).filter { !named.contains($0) }
    return names.isEmpty ? nil : .recipients(claim.right.right, names: names)
  }
}
