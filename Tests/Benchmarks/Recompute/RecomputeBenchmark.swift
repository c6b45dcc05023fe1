import Casework
import Postgres
import Storage
import SubjectRequests
import TimeLimits

/// Computes all open deadlines anew, with a writer beside it.
struct RecomputeBenchmark {
  private let laboratory: Laboratory
  private let sizes: Sizes
  private static let database = "recompute"

  init(_ laboratory: Laboratory, _ sizes: Sizes) {
    self.laboratory = laboratory
    self.sizes = sizes
  }

  func run() async throws -> Table {
    let office = try await laboratory.office(Self.database, sessions: 8)
    let desk = try await office.benchmarkDesk()
    let cases = ManyOpenCases(count: sizes.recomputedRequests)
    try await cases.logSamples(at: desk)
    try await laboratory.withSuperuser(of: Self.database) { try cases.copySamples($0) }
    let writer = try await laboratory.office(Self.database).benchmarkDesk()
    var table = Table(
      "Computing anew the deadlines of \(Double(sizes.recomputedRequests).text()) open requests",
      columns: [
        "", "seconds", "requests looked at", "clocks moved", "open requests per second",
        "a writer beside, p50 ms", "p99 ms",
      ]
    )
    let alone = try await BesideWriter(writer) { try await Task.sleep(for: .seconds(5)) }
    table.add(
      "nothing, for comparison",
      "",
      "",
      "",
      "",
      alone.percentile(0.5).text(decimals: 1),
      alone.percentile(0.99).text(decimals: 1)
    )
    let change = try await change(at: desk)
    try await measure("a day becomes a holiday", writer, &table) {
      try await office.change(change, for: nil, officer: desk.officer) { _, _ in }
    }
    try await measure("everything, nothing moves", writer, &table) {
      try await office.desk(nil, officer: desk.officer).recomputeDeadlines()
    }
    var controller = desk.controller
    controller.profile.options = try DeadlineOptions(["target_days": "13"])
    let changed = controller
    try await measure("an option changes: every clock is written", writer, &table) {
      try await office.set(changed, officer: desk.officer)
    }
    table.notes.append(
      """
      \(Self.clocks) clocks a request, receipts spread over \(ManyOpenCases.days) days. The writer \
      logs a request each 20 ms.
      """
    )
    return table
  }

  private static let clocks = 3

  private func measure(
    _ name: String,
    _ writer: Desk,
    _ table: inout Table,
    _ work: @escaping @Sendable () async throws -> RevisionReport
  ) async throws {
    let outcome = Outcome()
    let measured = try await BesideWriter(writer) { await outcome.keep(try await work()) }
    let report = await outcome.report
    Progress.tell("  \(name): \(measured.seconds.text(decimals: 1)) s")
    table.add(
      name,
      measured.seconds.text(decimals: 1),
      Double(report.requests).text(),
      Double(report.counts.values.reduce(0, +)).text(),
      (Double(sizes.recomputedRequests) / measured.seconds).text(),
      measured.percentile(0.5).text(decimals: 1),
      measured.percentile(0.99).text(decimals: 1)
    )
  }

  /// A working day ten days ahead or a little more, which many clocks end on.
  private func change(at desk: Desk) async throws -> HolidayChange {
    let calendar = try CalendarBook.builtIn().calendar(country: "NL")
    return HolidayChange(
      country: "NL",
      subdivision: nil,
      date: calendar.workingDay(onOrAfter: desk.today.adding(days: 10)),
      effect: .holiday,
      name: "Day of mourning",
      reason: "A decree"
    )
  }

  /// What a run came to.
  private actor Outcome {
    private(set) var report = RevisionReport()

    func keep(_ report: RevisionReport) { self.report = report }
  }
}
