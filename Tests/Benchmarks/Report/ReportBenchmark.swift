import Casework
import Postgres
import Storage
import SubjectRequests

/// Reports what is due where most of what was ever logged is closed.
struct ReportBenchmark {
  private let laboratory: Laboratory
  private let sizes: Sizes
  private static let database = "report"

  init(_ laboratory: Laboratory, _ sizes: Sizes) {
    self.laboratory = laboratory
    self.sizes = sizes
  }

  func run() async throws -> Table {
    let desk = try await laboratory.office(Self.database).benchmarkDesk()
    let cases = ManyCases(desk, sizes)
    try await laboratory.withSuperuser(of: Self.database) { try cases.write($0) }
    let filter = OpenDeadlines.Filter(clocks: .duties)
    var times: [Double] = []
    _ = try await desk.reportDeadlines(filter)
    for _ in 0..<sizes.reports {
      let start = ContinuousClock.now
      let report = try await desk.reportDeadlines(filter)
      times.append((ContinuousClock.now - start).seconds * 1000)
      guard report.items.count == sizes.openRequests else {
        throw BenchmarkError.unlikeRows("\(report.items.count) open deadlines")
      }
    }
    let plan = try await ReportPlan(
      filter,
      of: desk.controller.id,
      Self.database,
      in: laboratory
    )
    var table = Table(
      """
      Deadline report with \(Double(sizes.loggedRequests).text()) requests logged and \
      \(Double(sizes.openRequests).text()) open
      """,
      columns: ["", "milliseconds"]
    )
    table.add("the report as values, days left counted", times.median.text(decimals: 1))
    table.add("its statement in the server", plan.milliseconds.text(decimals: 1))
    table.notes.append("Median of \(sizes.reports). The plan of the statement:")
    table.notes.append(plan.essence.map { "    \($0)" }.joined(separator: "\n"))
    return table
  }
}
