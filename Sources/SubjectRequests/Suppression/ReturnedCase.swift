public import TimeLimits

/// A case that was erased and is here again, since the database was restored from a backup.
public struct ReturnedCase: Sendable, Hashable {
  public let reference: Reference
  /// When it was erased.
  public let erased: Instant
  public let ground: EraseCase.Ground
  /// Where it stands in what was restored.
  public let status: RequestStatus

  public init(
    reference: Reference,
    erased: Instant,
    ground: EraseCase.Ground,
    status: RequestStatus
  ) {
    self.reference = reference
    self.erased = erased
    self.ground = ground
    self.status = status
  }
}
