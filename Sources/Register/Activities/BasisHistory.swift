public import Records
public import TimeLimits

/// A change of what a purpose rests on, with its reason: Article 5(2).
public struct BasisChange: Sendable, Hashable {
  public let purpose: Label<ActivityPurpose>
  public let version: Int
  public let recorded: Instant
  public let by: String
  public let reason: String?
  /// What it rested on before; nil for nothing, or where the purpose was not there.
  public let before: PurposeBasis?
  /// What it rests on since; nil for nothing, or where the purpose was taken out.
  public let after: PurposeBasis?
  public let specialBefore: [SpecialCategoryGround]
  public let specialAfter: [SpecialCategoryGround]
}

extension Sequence<RecordVersion<ProcessingActivity>> {
  /// Every change of a lawful basis, from the first version on.
  ///
  /// The versions come in their order.
  public func basisHistory() -> [BasisChange] {
    var known: [Label<ActivityPurpose>: ActivityPurpose] = [:]
    var changes: [BasisChange] = []
    for version in self {
      let purposes = version.record.purposes
      let current = Dictionary(purposes.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
      let gone = known.keys.filter { current[$0] == nil }
        .sorted { $0.description < $1.description }
      for purpose in purposes.map(\.id) + gone {
        let (before, after) = (known[purpose], current[purpose])
        guard before?.basis != after?.basis || before?.special ?? [] != after?.special ?? [] else {
          continue
        }
        changes.append(
          BasisChange(
            purpose: purpose,
            version: version.number,
            recorded: version.recorded,
            by: version.by,
            reason: version.reason,
            before: before?.basis,
            after: after?.basis,
            specialBefore: before?.special ?? [],
            specialAfter: after?.special ?? []
          )
        )
      }
      known = current
    }
    return changes
  }
}
