public import SubjectRequests

/// What a proof of the stored deadlines found.
public struct DeadlineProof: Sendable, Hashable {
  public let controllers: Int
  public let requests: Int
  public let deadlines: Int
  /// How many are kept until a person accepts an earlier day.
  public let waiting: Int
  /// How many closed requests keep the dates of an earlier profile, rule or calendar.
  public let closedUnderEarlierLaw: Int
  public let differences: [Difference]

  /// A deadline that is not what its events make it.
  public struct Difference: Sendable, Hashable {
    public let controller: Slug
    /// nil where it is about the controller.
    public let reference: Reference?
    /// The right and the clock, such as `access.response`.
    public let clock: String
    public let cause: Cause
    public internal(set) var columns: [Column]
  }

  /// A column that differs, and how, in words.
  public struct Column: Sendable, Hashable {
    public let name: String
    public let problem: String
  }

  /// Why a deadline differs.
  public enum Cause: String, Sendable, Hashable, CaseIterable {
    case rule
    case options
    case calendar
    /// Under the same rule, options and calendar.
    case defect
    /// The events cannot be read, or contradict each other.
    case events

    /// The cause in words.
    public var says: String {
      switch self {
      case .rule: "another rule applies since it was computed"
      case .options: "the controller's options changed since it was computed"
      case .calendar: "the calendar changed since it was computed"
      case .defect: "it differs under the same rule, options and calendar, which is a defect"
      case .events: "it cannot be computed"
      }
    }
  }
}

extension Office {
  /// Computes every stored deadline from its events and compares it with what is stored.
  ///
  /// It reads as ``verify(only:_:officer:progress:)`` does, in batches that lock nothing.
  ///
  /// - Parameters:
  ///   - slug: the controller; nil means all.
  ///   - officer: who verifies; nothing is recorded under the name.
  ///   - progress: told after each batch how many requests of how many were read.
  /// - Returns: what was found.
  /// - Throws: `PostgresError`.
  public func verifyDeadlines(
    of slug: Slug?,
    officer: Handle,
    progress: (_ done: Int, _ total: Int) -> Void
  ) async throws -> DeadlineProof {
    DeadlineProof(try await verify(only: slug, .reading, officer: officer, progress: progress))
  }
}

extension DeadlineProof {
  init(_ report: VerificationReport) {
    controllers = report.controllers
    requests = report.requests
    deadlines = report.deadlines
    waiting = report.waiting
    closedUnderEarlierLaw = report.closedUnderEarlierLaw
    let found = report.differences.filter { $0.field.hasPrefix("deadline.") || $0.isOfEvents }
    let clocks = Dictionary(grouping: found) { Key(reference: $0.reference, clock: $0.clock) }
    differences = clocks.map { key, found in
      let columns = found.map { Column(name: $0.column, problem: $0.problem) }
      return Difference(
        controller: found[0].controller,
        reference: key.reference,
        clock: key.clock,
        cause: found[0].isOfEvents ? .events : Cause(of: columns),
        columns: columns.sorted { $0.name < $1.name }
      )
    }.sorted { $0.sortingKey < $1.sortingKey }
  }

  private struct Key: Hashable {
    let reference: Reference?
    let clock: String
  }
}

extension DeadlineProof.Difference {
  fileprivate var sortingKey: String {
    "\(controller) \(reference?.description ?? "") \(clock)"
  }
}

extension DeadlineProof.Cause {
  fileprivate init(of columns: [DeadlineProof.Column]) {
    let names = columns.map(\.name)
    self =
      names.contains("rule")
      ? .rule
      : names.contains("options") ? .options : names.contains("calendar") ? .calendar : .defect
  }
}

extension VerificationReport.Difference {
  fileprivate var isOfEvents: Bool {
    field.hasPrefix("event") || field == "controller" || field == "controller_key"
  }

  /// The right and the clock of `deadline.access.response.due_on`.
  fileprivate var clock: String {
    guard !isOfEvents else { return field }
    return field.split(separator: ".").dropFirst().prefix(2).joined(separator: ".")
  }

  fileprivate var column: String {
    let parts = field.split(separator: ".")
    return parts.count > 3 ? String(parts[3]) : "row"
  }
}
