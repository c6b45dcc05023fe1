import TimeLimits

/// How what was granted of a claim was carried out, as the person is told (Article 12(3)).
public enum Fulfilment: Sendable, Hashable {
  /// It was done.
  case done
  /// A copy of the data goes to the person, or none does, for reasons.
  case copy(CopyOfData)
  /// Every system was searched, and none holds data.
  case nothingFound
  /// All of it waits for what the letter names.
  case deferred
}

extension CaseFile {
  /// How what was granted of a claim was carried out, since the answer before it if there was one.
  func fulfilment(of claim: Claim) -> Fulfilment {
    switch claim.right.right {
    case .access, .portability:
      if let given = copies.last(where: { claim.isUntold($0.at) }) { return .copy(given.copy) }
      return claim.foundNothing ? .nothingFound : .done
    case .erasure:
      let waits = claim.tasks.contains { $0.state.deferral != nil }
      return waits && !claim.didTasks(.erase) ? .deferred : .done
    default: return .done
    }
  }
}
