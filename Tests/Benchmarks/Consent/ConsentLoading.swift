import Casework
import Foundation
import Postgres

/// Loads a CSV file of consent events, and copies the same rows into tables of the same shape.
struct ConsentLoading {
  private let laboratory: Laboratory
  private let sizes: Sizes

  init(_ laboratory: Laboratory, _ sizes: Sizes) {
    self.laboratory = laboratory
    self.sizes = sizes
  }

  func run() async throws -> Table {
    let file = URL(filePath: laboratory.home + "-consents.csv")
    let count = sizes.bulkRows
    try ConsentRows(count: count).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let database = "consent_bulk"
    let sample = try await ConsentSample.open(database, in: laboratory)
    let load = try await seconds {
      var loader = try await ConsentLoader(sample.desk, kind: sample.kind, mode: .recording)
      let report = try await loader.load(csv: FileHandle(forReadingFrom: file)) { _ in }
      guard report.logged == count else {
        throw BenchmarkError.rowsRefused(report.refused.count)
      }
    }
    let copy = try await RowCopy(of: database, ConsentWeight.tables, in: laboratory)
    let copying = try await seconds { try await copy.run() }
    try await laboratory.cluster.dropDatabase(database)
    var table = Table(
      "Bulk import of \(Double(count).text()) consent events from CSV",
      columns: ["way", "events per second"]
    )
    table.add("`habeas consent import`", (Double(count) / load).text())
    table.add(
      "COPY of the rows it wrote, by the owner of the tables",
      (Double(count) / copying).text()
    )
    table.add("ratio", (copying / load).text(decimals: 2))
    table.notes.append(
      """
      Into an empty database. The import reads and checks the file, seals and hashes identifiers, \
      derives where each consent stands and commits each two thousand events; COPY puts the \
      \(Double(copy.count).text()) rows that came of it, ready made, into tables with the same \
      indexes and constraints, without row-level security, in one commit.
      """
    )
    return table
  }

  private func seconds(_ work: () async throws -> Void) async throws -> Double {
    let start = ContinuousClock.now
    try await work()
    return (ContinuousClock.now - start).seconds
  }
}
