import Correspondence
import Foundation

/// Reads letters, many in one process and one in a fresh one.
struct LettersBenchmark {
  private let sizes: Sizes
  private let program: HabeasProgram
  private let files: [URL]

  init(_ laboratory: Laboratory, _ sizes: Sizes) throws {
    self.sizes = sizes
    program = try HabeasProgram(home: laboratory.home)
    let folder = URL(filePath: #filePath).appending(path: "../../../../Fixtures/letters")
      .standardized
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    files = names.filter { $0.hasSuffix(".eml") }.map { folder.appending(path: $0) }
    guard !files.isEmpty else { throw BenchmarkError.noFile(folder.path) }
  }

  func run() throws -> Table {
    let letters = try files.map { [UInt8](try Data(contentsOf: $0)) }
    let reader = try LetterReader()
    for letter in letters { _ = try reader.read(letter) }
    let rate = try (0..<sizes.rounds).map { _ in
      try Throughput.measure(for: sizes.computingTime) {
        for letter in letters { _ = try reader.read(letter) }
        return letters.count
      }
    }.median
    let times = try files.prefix(sizes.starts).map { file in
      try program.run(["intake", "read", "--json", file.path]).processorTime.seconds * 1000
    }
    var table = Table("Letters read for the rights they exercise", columns: ["", ""])
    table.add("letters per second of processor time, in one process", rate.text())
    table.add(
      "one letter by `habeas intake read`, CPU in milliseconds",
      times.median.text(decimals: 1)
    )
    table.notes.append("\(files.count) letters in five languages; medians.")
    return table
  }
}
