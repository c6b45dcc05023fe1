/// By what the clocks of new requests were computed and their tasks planned.
public struct LoggingBasis: Sendable, Hashable {
  public let law: LawVersion
  /// The state of the register by which tasks were planned; nil where none are.
  public let plan: RegisterRevision?

  public init(_ law: LawVersion, planned plan: RegisterRevision?) {
    self.law = law
    self.plan = plan
  }
}
