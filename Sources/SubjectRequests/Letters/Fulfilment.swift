import TimeLimits

/// How what was granted of a claim was carried out, as the person is told (Article 12(3)).
public enum Fulfilment: Sendable, Hashable {
  /// It was done.
  case done
  /// Data was erased; the record of the case is kept for a period, and what keeps the data from
  /// being stored again.
  case erased(keeping: CaseRetention)
  /// A copy of the data goes to the person, or none does, for reasons.
  case copy(CopyOfData)
  /// Every system was searched, and none holds data.
  case nothingFound
  /// All of it waits for what the letter names.
  case deferred
}

extension CaseFile {
  /// How what was granted of a claim was carried out, since the answer before it if there was one.
  ///
  /// - Parameters:
  ///   - claim: the claim.
  ///   - retention: for how long the controller keeps the record of a closed case.
  /// - Returns: what the answer says.
  func fulfilment(of claim: Claim, keeping retention: CaseRetention) -> Fulfilment {
    switch claim.right.right {
    case .access, .portability:
      if let given = copies.last(where: { claim.isUntold($0.at) }) { return .copy(given.copy) }
      return claim.foundNothing ? .nothingFound : .done
    case .erasure:
      let waits = claim.tasks.contains { $0.state.deferral != nil }
      if waits, !claim.didTasks(.erase) { return .deferred }
      return claim.foundNothing && claim.acts.isEmpty ? .nothingFound : .erased(keeping: retention)
    case .rectification:
      return claim.foundNothing && claim.acts.isEmpty ? .nothingFound : .done
    case .restriction, .objection, .automatedDecision, .consentWithdrawal: return .done
    }
  }
}
