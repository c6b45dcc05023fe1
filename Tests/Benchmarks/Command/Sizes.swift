/// How much is measured.
struct Sizes {
  /// How often what varies is measured; the median counts.
  let rounds: Int
  /// How long requests are logged in each round.
  let loggingTime: Duration
  let connections: [Int]
  let bulkRows: Int
  let bulkRounds: Int
  let loggedRequests: Int
  let openRequests: Int
  let reports: Int
  /// How many open requests have their deadlines computed anew.
  var recomputedRequests: Int
  /// Among how many events consents are looked up.
  var consentEvents: Int
  let starts: Int
  /// How long deadlines or letters are computed in each round.
  let computingTime: Duration

  static let full = Sizes(
    rounds: 3,
    loggingTime: .seconds(6),
    connections: [1, 8, 32],
    bulkRows: 100_000,
    bulkRounds: 1,
    loggedRequests: 1_000_000,
    openRequests: 20_000,
    reports: 10,
    recomputedRequests: 100_000,
    consentEvents: 1_000_000,
    starts: 20,
    computingTime: .seconds(2)
  )

  static let quick = Sizes(
    rounds: 1,
    loggingTime: .seconds(2),
    connections: [1, 8],
    bulkRows: 10_000,
    bulkRounds: 1,
    loggedRequests: 50_000,
    openRequests: 1_000,
    reports: 5,
    recomputedRequests: 10_000,
    consentEvents: 20_000,
    starts: 5,
    computingTime: .milliseconds(500)
  )
}
