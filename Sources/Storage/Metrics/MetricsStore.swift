public import Postgres
public import SubjectRequests
public import TimeLimits

/// Counts how requests were answered, a statement a section.
public struct MetricsStore: Sendable {
  private let statement: MetricsStatement

  /// Prepares the counting of the requests received in a period.
  ///
  /// - Parameters:
  ///   - tenant: whose requests.
  ///   - period: the first instant of the period, and the first after it.
  ///   - months: the first instants of the months in it.
  ///   - zone: the IANA time zone in which an instant becomes a day.
  ///   - now: the instant at which what is not answered is late.
  public init(
    _ tenant: Identifier<Controller>,
    period: Range<Instant>,
    months: [Instant],
    zone: String,
    now: Instant
  ) {
    statement = MetricsStatement(
      tenant: tenant,
      period: period,
      months: months,
      zone: zone,
      now: now
    )
  }

  /// The figures of everything together.
  public func total(from database: Connection) throws -> CaseMetrics.Figures {
    let rows = try database.execute(statement.sql(by: nil))
    return try rows.first.map(CaseMetrics.Figures.init) ?? CaseMetrics.Figures()
  }

  /// The figures by the words that a dimension has in the tables; months by their number from one.
  public func rows(
    by dimension: CaseMetrics.Dimension,
    from database: Connection
  ) throws -> [CaseMetrics.Row] {
    try database.execute(statement.sql(by: dimension)).map { row in
      CaseMetrics.Row(key: try row.decode("key"), figures: try CaseMetrics.Figures(row))
    }
  }
}

extension CaseMetrics.Figures {
  fileprivate init(_ row: Row) throws {
    self.init()
    requests = try row.decode("requests")
    claims = try row.decode("claims")
    open = try row.decode("open")
    answered = try row.decode("answered")
    withdrawn = try row.decode("withdrawn")
    unanswered = try row.decode("unanswered")
    extended = try row.decode("extended")
    suspended = try row.decode("suspended")
    late = try row.decode("late")
    reopened = try row.decode("reopened")
    guard let mean: Int = try row.decodeIfPresent("mean") else { return }
    days = CaseMetrics.Days(
      median: CaseMetrics.Tenths(try row.decode("median")),
      mean: CaseMetrics.Tenths(mean),
      percentile95: CaseMetrics.Tenths(try row.decode("percentile95"))
    )
  }
}
