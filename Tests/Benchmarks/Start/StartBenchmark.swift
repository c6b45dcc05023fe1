import Foundation

/// What it costs to start the program.
struct StartBenchmark {
  private let program: HabeasProgram
  private let sizes: Sizes

  init(_ laboratory: Laboratory, _ sizes: Sizes) throws {
    program = try HabeasProgram(home: laboratory.home)
    self.sizes = sizes
  }

  func run() throws -> Table {
    var table = Table(
      "Start of the program",
      columns: ["command", "CPU (ms)", "wall clock (ms)", "resident memory at most (MiB)"]
    )
    try measure(["--version"], into: &table)
    // The first of all makes the cluster, and starts its server.
    let rows = FileManager.default.temporaryDirectory.appending(path: "habeas-\(getpid()).csv")
    try BulkRows(count: 50).write(to: rows)
    defer { try? FileManager.default.removeItem(at: rows) }
    _ = try program.run(["request", "log", "--csv", rows.path])
    try measure(["request", "list"], into: &table)
    table.notes.append("Median of \(sizes.starts) runs; 50 requests are listed.")
    return table
  }

  private func measure(_ arguments: [String], into table: inout Table) throws {
    var times: [Double] = []
    var walls: [Double] = []
    var memory = 0
    _ = try program.run(arguments)
    for _ in 0..<sizes.starts {
      let start = ContinuousClock.now
      let child = try program.run(arguments)
      walls.append((ContinuousClock.now - start).seconds * 1000)
      times.append(child.processorTime.seconds * 1000)
      memory = max(memory, child.memory)
    }
    table.add(
      "`habeas \(arguments.joined(separator: " "))`",
      times.median.text(decimals: 1),
      walls.median.text(decimals: 1),
      (Double(memory) / 0x1p20).text(decimals: 1)
    )
  }
}
