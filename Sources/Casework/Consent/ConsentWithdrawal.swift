public import Register
public import TimeLimits

/// A person takes consents back: Article 7(3).
public struct ConsentWithdrawal: Sendable, Hashable {
  public var purposes: Purposes
  /// When the person said so; nil means now, or for one that came in a request its receipt, and never
  /// before the consent that it takes back.
  public var occurred: Instant?
  public var circumstances: ConsentCircumstances

  /// Which consents are taken back.
  public enum Purposes: Sendable, Hashable {
    case these([ConsentPurpose])
    /// All that stand when the withdrawal is recorded.
    case standing
  }

  public init(
    _ purposes: Purposes,
    occurred: Instant? = nil,
    circumstances: ConsentCircumstances = ConsentCircumstances()
  ) {
    self.purposes = purposes
    self.occurred = occurred
    self.circumstances = circumstances
  }
}

/// What a withdrawal did to the consents that it names.
public struct WithdrawnConsents: Sendable, Hashable {
  /// The consents that no longer stand.
  public let withdrawn: [ConsentPurpose]
  /// Those that stand all the same: they were given again after the instant of the withdrawal.
  public let standing: [ConsentPurpose]
  /// Consents of the person that stand and that the withdrawal does not name.
  public let others: [ConsentPurpose]
}

/// What became of a withdrawal that came in a request.
public struct WithdrawalOutcome: Sendable {
  public let consents: WithdrawnConsents
  public let clock: Clock

  /// What became of the clock by which a withdrawal is acted on at once.
  public enum Clock: Sendable {
    /// The claim was acted on, with where the request stands then.
    case met(ActOutcome)
    /// It was acted on before.
    case metBefore
    /// The claim has tasks that are still to be done.
    case waits(tasks: [Int])
    /// Consents were given again since, so that it is not clear whether all was done.
    case consentsStand
    /// The request is closed, and no claim is acted on in it.
    case closed
  }
}
