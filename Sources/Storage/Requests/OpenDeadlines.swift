public import Postgres
public import SubjectRequests
public import TimeLimits

/// Reads what is due, at a cost that grows with what is open and not with what was ever logged.
public struct OpenDeadlines: Sendable {
  /// A row of the report, before days are counted.
  public struct Row: Sendable {
    public let reference: Reference
    public let right: ClaimedRight
    public let clock: ClockKind
    public let status: DeadlineStatus
    public let received: CalendarDate
    public let target: CalendarDate?
    public let due: CalendarDate?
    public let dueUnrolled: CalendarDate?
    public let suspendedSince: CalendarDate?
    public let assignee: Handle?
    public let alarms: [Phrase]
    /// When the fee was asked for that the claim waits for.
    public let feeAsked: Instant?
  }

  /// Which of the open deadlines are wanted.
  public struct Filter: Sendable {
    public let clocks: Clocks
    public let rights: [Right]
    public let statuses: [DeadlineStatus]
    public let assignee: Handle?
    public let dates: Dates

    /// Which clocks are wanted.
    public enum Clocks: Sendable, Hashable, ExpressibleByArrayLiteral {
      /// Those that ask for something by themselves, and that of a refusal where it ends before the
      /// answer is due.
      ///
      /// While an answer is suspended or extended, the month in which a refusal can be told (Article
      /// 12(4) GDPR) goes on; where the answer ends with it, it says nothing more.
      case duties
      case these([ClockKind])

      public init(arrayLiteral kinds: ClockKind...) { self = .these(kinds) }

      var kinds: [ClockKind] {
        switch self {
        case .duties: ClockKind.duties + [.refusal]
        case .these(let kinds): kinds
        }
      }
    }

    /// Which due days are wanted.
    public enum Dates: Sendable {
      /// All, and what has no date.
      case all
      /// Those until a day, and nothing that has no date.
      case dueUntil(CalendarDate)
    }

    /// Makes a filter; statuses that are not open find nothing.
    public init(
      clocks: Clocks,
      rights: [Right] = Right.allCases,
      statuses: [DeadlineStatus] = DeadlineStatus.allCases,
      assignee: Handle? = nil,
      dates: Dates = .all
    ) {
      self.clocks = clocks
      self.rights = rights
      self.statuses = statuses
      self.assignee = assignee
      self.dates = dates
    }
  }

  /// The statement, for reading and for showing its plan.
  ///
  /// - Parameters:
  ///   - filter: which deadlines are wanted.
  ///   - tenant: whose they are.
  /// - Returns: the statement; its rows are in no order.
  public static func statement(
    _ filter: Filter,
    of tenant: Identifier<Controller>
  ) -> SQL {
    """
    SELECT
      reference, "right", article, clock, status, received_on, target_on, due_on, due_unrolled_on,
      suspended_since, assignee, alarms, fee.fee_asked_at
    FROM deadline AS d
    LEFT JOIN (
      SELECT id AS claim_id, fee_asked_at
      FROM claim
      WHERE controller_id = \(tenant) AND progress = 'fee-asked'
    ) AS fee USING (claim_id)
    WHERE
      controller_id = \(tenant)
      AND status IN (\(fragment: openStatuses))
      AND \(fragment: filter.ofStatuses)
      AND clock = ANY(\(filter.clocks.kinds.map(\.rawValue)))
      AND \(fragment: filter.clocks.condition(of: tenant))
      AND "right" = ANY(\(filter.rights.map(\.rawValue)))
      AND (\(filter.assignee)::text IS NULL OR lower(assignee) = lower(\(filter.assignee)))
      AND \(fragment: filter.dates.condition)
    """
  }

  /// In the words of the partial index, which serves no other.
  fileprivate static let openStatuses: SQL = """
    'running', 'suspended', 'country-missing', 'subdivision-missing', 'rule-missing',
    'no-fixed-period'
    """

  /// Reads the open deadlines of a tenant, in no order.
  public static func read(
    _ filter: Filter,
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [Row] {
    try database.execute(statement(filter, of: tenant)).map { row in
      Row(
        reference: try row.decode("reference"),
        right: try row.claimedRight(),
        clock: try row.decode("clock"),
        status: try row.decode("status"),
        received: try row.decode("received_on"),
        target: try row.decodeIfPresent("target_on"),
        due: try row.decodeIfPresent("due_on"),
        dueUnrolled: try row.decodeIfPresent("due_unrolled_on"),
        suspendedSince: try row.decodeIfPresent("suspended_since"),
        assignee: try row.decodeIfPresent("assignee"),
        alarms: try row.alarms(),
        feeAsked: try row.decodeIfPresent("fee_asked_at")
      )
    }
  }
}

extension OpenDeadlines.Filter {
  /// Says nothing where all are wanted, so that the plan of the usual report stays as it is.
  fileprivate var ofStatuses: SQL {
    Set(statuses).isSuperset(of: DeadlineStatus.allCases.filter(\.isOpen))
      ? "TRUE" : "status = ANY(\(statuses.map(\.rawValue)))"
  }
}

extension OpenDeadlines.Filter.Clocks {
  fileprivate func condition(of tenant: Identifier<Controller>) -> SQL {
    guard self == .duties else { return "TRUE" }
    return """
      (
        clock <> 'refusal'
        OR NOT EXISTS (
          SELECT
          FROM deadline AS a
          WHERE
            a.controller_id = \(tenant) AND a.claim_id = d.claim_id
            AND a.status IN (\(fragment: OpenDeadlines.openStatuses))
            AND a.clock = ANY(\(ClockKind.answers.map(\.rawValue)))
            AND a.due_on <= d.due_on
        )
      )
      """
  }
}

extension OpenDeadlines.Filter.Dates {
  fileprivate var condition: SQL {
    switch self {
    case .all: "TRUE"
    case .dueUntil(let day): "due_on <= \(day)"
    }
  }
}

extension Postgres.Row {
  /// The right of a row with the columns `right` and `article`.
  func claimedRight() throws -> ClaimedRight {
    let scope = ClaimedRight.ObjectionScope(rawValue: try decode("article", as: String.self))
    return ClaimedRight(try decode("right"), scope: scope ?? .particularSituation)
  }
}
