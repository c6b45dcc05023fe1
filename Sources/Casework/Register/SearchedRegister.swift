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
    let names = Set(claim.tasks.map(\.system))
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

  /// The recipients that must be told of what was granted and are not named; nil where all are.
  func recipients(of claim: Claim) -> RegisterWarning? {
    guard claim.concernsRecipients else { return nil }
    let concerned = activities(of: claim)
    let known = Dictionary(recipients.map { ($0.id, $0.name) }, uniquingKeysWith: { $1 })
    let named = Set(claim.recipients.map(\.name))
    var seen: Set<String> = []
    let names = activities.filter { concerned?.contains($0.id) ?? true }
      .flatMap(\.recipients)
      .map { use in use.recipient.flatMap { known[$0] } ?? use.name }
      .filter { !named.contains($0) && seen.insert($0).inserted }
    return names.isEmpty ? nil : .recipients(claim.right.right, names: names)
  }
}
