public import CSV
public import TimeLimits

/// Recomputes a file of cases and keeps what differs.
public struct DeadlineCheck: ~Copyable {
  /// What came of a file.
  public struct Report: Sendable, Hashable {
    public internal(set) var cases = 0
    public internal(set) var matched = 0
    public internal(set) var differences: [Difference] = []
    /// By which rules the cases were computed.
    public internal(set) var rules: Set<RuleIdentifier> = []
  }

  /// A case that the file expects to end otherwise, or that cannot be computed.
  public struct Difference: Sendable, Hashable, Codable {
    /// The identifier of the case, or the line where it cannot be read.
    public let id: String
    public let expected: String
    public let computed: String
  }

  private var report = Report()
  private var reader = CSVReader(requiredColumns: DeadlineCase.columns)
  private var zones: [String: Zone] = [:]
  private var calendars = CalendarCache()
  private let desk: DeadlineDesk

  public init(desk: DeadlineDesk) { self.desk = desk }

  /// Checks the cases that end in a further piece of the file.
  ///
  /// - Throws: `CSVError` where the file is none of cases.
  public mutating func read(_ bytes: [UInt8]) throws(CSVError) {
    for row in try reader.read(bytes) { check(row) }
  }

  /// Checks the last cases, and reports.
  ///
  /// - Throws: `CSVError` where the file is none of cases.
  public mutating func finish() throws(CSVError) -> Report {
    for row in try reader.finish() { check(row) }
    return report
  }

  private mutating func check(_ row: CSVRow) {
    report.cases += 1
    switch row {
    case .refused(let refusal):
      differ(id: "line \(refusal.line)", expected: "", computed: "refused: \(refusal.reason)")
    case .record(let record):
      let expected = Outcome(expectedBy: record)
      let computed = compute(record, comparing: expected)
      if computed == expected.text {
        report.matched += 1
      } else {
        let id = record["id"] ?? ""
        differ(
          id: id.isEmpty ? "line \(record.line)" : id,
          expected: expected.text,
          computed: computed
        )
      }
    }
  }

  private mutating func differ(id: String, expected: String, computed: String) {
    report.differences.append(Difference(id: id, expected: expected, computed: computed))
  }

  private mutating func compute(_ record: CSVRecord, comparing expected: Outcome) -> String {
    do throws(CaseError) {
      let row = try DeadlineCase(record)
      let zone = try zone(row.zone)
      let deadline = try desk.answer(row.question, in: zone, &calendars)
      report.rules.insert(deadline.rule)
      return Outcome(deadline.state, comparing: expected).text
    } catch {
      return "refused: \(error)"
    }
  }

  private mutating func zone(_ identifier: String) throws(CaseError) -> Zone {
    if let known = zones[identifier] { return known }
    let zone = try desk.zone(named: identifier, country: "")
    zones[identifier] = zone
    return zone
  }
}

/// How a case ends, in the words of a file of cases.
private struct Outcome {
  let text: String
  private let namesEnd: Bool

  init(expectedBy record: CSVRecord) {
    let end = record["expected_end_utc"] ?? ""
    let words = [record["expected_status"] ?? "", record["expected_due"] ?? "", end]
    namesEnd = !end.isEmpty
    text = words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The instant is compared only where the file names one.
  init(_ state: Deadline.State, comparing expected: Outcome) {
    namesEnd = expected.namesEnd
    switch state {
    case .running(_, let due, _, let endsAt):
      text = "\(state.word) \(due)" + (namesEnd ? " \(endsAt)" : "")
    default:
      text = state.word
    }
  }
}
