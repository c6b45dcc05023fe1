import Casework
import Foundation
import Postgres

/// Loads a CSV file of requests, and copies the same rows into tables of the same shape.
struct BulkBenchmark {
  private let laboratory: Laboratory
  private let sizes: Sizes

  init(_ laboratory: Laboratory, _ sizes: Sizes) {
    self.laboratory = laboratory
    self.sizes = sizes
  }

  func run() async throws -> Table {
    let file = URL(filePath: laboratory.home + "-requests.csv")
    try BulkRows(count: sizes.bulkRows).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    var loaded: [Double] = []
    var copied: [Double] = []
    var rowsOfTables = 0
    for round in 0..<sizes.bulkRounds {
      let database = "bulk_\(round)"
      let desk = try await laboratory.office(database).benchmarkDesk()
      let load = try await seconds { try await self.load(file, at: desk) }
      let copy = try await RowCopy(of: database, RowCopy.requests, in: laboratory)
      rowsOfTables = copy.count
      let copying = try await seconds { try await copy.run() }
      loaded.append(Double(sizes.bulkRows) / load)
      copied.append(Double(sizes.bulkRows) / copying)
      Progress.tell("  load \(load.text(decimals: 2)) s, copy \(copying.text(decimals: 2)) s")
      try await laboratory.cluster.dropDatabase(database)
    }
    var table = Table(
      "Bulk load of \(Double(sizes.bulkRows).text()) requests from CSV",
      columns: ["way", "requests per second"]
    )
    table.add("`habeas request log --csv`", loaded.median.text())
    table.add("COPY of the rows it wrote, by the owner of the tables", copied.median.text())
    table.add("ratio", (loaded.median / copied.median).text(decimals: 2))
    table.notes.append(
      """
      Into an empty database. The load reads and checks the \
      file, seals names and addresses, computes the deadlines and commits each thousand requests; \
      COPY puts the \(Double(rowsOfTables).text()) rows that came of it, ready made, into tables \
      with the same indexes and constraints, without row-level security, in one commit.
      """
    )
    return table
  }

  private func load(_ file: URL, at desk: Desk) async throws {
    var loader = BulkLoader(desk, mode: .recording)
    let handle = try FileHandle(forReadingFrom: file)
    let report = try await loader.load(csv: handle) { _ in }
    guard report.logged == sizes.bulkRows else {
      throw BenchmarkError.rowsRefused(report.rows - report.logged)
    }
  }

  private func seconds(_ work: () async throws -> Void) async throws -> Double {
    let start = ContinuousClock.now
    try await work()
    return (ContinuousClock.now - start).seconds
  }
}
