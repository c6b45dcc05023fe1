/// How often and how quickly a transaction under an idempotency key is repeated.
public struct RetryPolicy: Sendable, Equatable {
  /// Repetitions after the first attempt.
  public var retries: Int
  /// The wait before the first repetition; each later one is twice as long.
  public var firstDelay: Duration
  public var longestDelay: Duration

  public init(
    retries: Int = 6,
    firstDelay: Duration = .milliseconds(50),
    longestDelay: Duration = .seconds(2)
  ) {
    self.retries = retries
    self.firstDelay = firstDelay
    self.longestDelay = longestDelay
  }

  /// Some four seconds in all, which is enough for a server to be started again.
  public static let standard = RetryPolicy()

  /// The wait before a repetition, the first being 0: between half and all of what doubling
  /// gives, so that clients who failed together do not come back together.
  func delay(before repetition: Int) -> Duration {
    let doubled = firstDelay * (1 << min(repetition, 20))
    return min(doubled, longestDelay) * Double.random(in: 0.5...1)
  }
}
