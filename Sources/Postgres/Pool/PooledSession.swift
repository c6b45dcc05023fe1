/// A session of a pool, and since when.
struct PooledSession: Sendable {
  let session: Session
  private let opened: ContinuousClock.Instant
  private var lastUse: ContinuousClock.Instant

  init(_ session: Session) {
    self.session = session
    opened = .now
    lastUse = opened
  }

  func used(at instant: ContinuousClock.Instant) -> PooledSession {
    var copy = self
    copy.lastUse = instant
    return copy
  }

  func isOld(at instant: ContinuousClock.Instant, _ limits: Pool.Limits) -> Bool {
    instant - opened > limits.lifetime
  }

  func isExpired(at instant: ContinuousClock.Instant, _ limits: Pool.Limits) -> Bool {
    isOld(at: instant, limits) || instant - lastUse > limits.idle
  }
}
