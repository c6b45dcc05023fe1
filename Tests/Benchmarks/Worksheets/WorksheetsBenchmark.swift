import Assessments
import Documents
import Foundation

/// Writes worksheets of a usual record in one process, and of one with 500 risks in fresh ones.
struct WorksheetsBenchmark {
  private static let risks = 500
  private let sizes: Sizes
  private let program: HabeasProgram
  private let record: Assessment

  init(_ laboratory: Laboratory, _ sizes: Sizes) throws {
    self.sizes = sizes
    program = try HabeasProgram(home: laboratory.home)
    let file = URL(filePath: #filePath)
      .appending(path: "../../../../Fixtures/dpia/social-support.yaml").standardized
    guard let bytes = FileManager.default.contents(atPath: file.path) else {
      throw BenchmarkError.noFile(file.path)
    }
    record = try AssessmentFile.read(bytes, as: .yaml)
  }

  func run() throws -> Table {
    // Programs first: Linux counts the memory of the parent at the fork as the child's own.
    let large = try exportLarge()
    var table = Table(
      "Worksheets",
      columns: [
        "format", "documents per second of processor time", "\(Self.risks) risks: CPU (s)",
        "\(Self.risks) risks: resident memory at most (MiB)",
      ]
    )
    for format in Format.allCases {
      let child = large[format]
      table.add(
        "`\(format.rawValue)`",
        try rate(of: format).text(),
        child.map { $0.processorTime.seconds.text(decimals: 2) } ?? "–",
        child.map { (Double($0.memory) / 0x1p20).text(decimals: 1) } ?? "–"
      )
    }
    table.notes.append(
      """
      Median of \(sizes.rounds); the fullest layout of a record of \(record.risks.count) risks, with \
      \(Worksheet(record).pictures.count) pictures, in one process; then `habeas dpia export` of \
      the same with \(Self.risks) risks, reading it from the database included.
      """
    )
    return table
  }

  /// The formats that need no other program.
  private enum Format: String, CaseIterable {
    case html, docx, odt, xlsx, md, json, svg, png
  }

  private func rate(of format: Format) throws -> Double {
    try (0..<sizes.rounds).map { _ in
      try Throughput.measure(for: sizes.computingTime) {
        _ = try write(format)
        return 1
      }
    }.median
  }

  private func write(_ format: Format) throws -> Int {
    switch format {
    case .html: Worksheet(record).html().utf8.count
    case .docx: try Worksheet(record).docx().count
    case .odt: try Worksheet(record).odt().count
    case .xlsx: try AssessmentWorkbook(record).xlsx().count
    case .md: Worksheet(record).markdown().utf8.count
    case .json: try AssessmentFile.json(record).count
    case .svg: Worksheet(record).pictures.reduce(0) { $0 + ($1.svgFile?.count ?? 0) }
    case .png: try Worksheet(record).pictures.reduce(0) { try $0 + ($1.pngFile()?.count ?? 0) }
    }
  }

  private func exportLarge() throws -> [Format: Child] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "habeas-\(getpid())-dpia")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "large.json")
    try AssessmentFile.json(large()).write(to: file)
    let kept = try program.run(["dpia", "new", "--file", file.path, "--json"]).output
    guard let id = kept.firstMatch(of: /"id" *: *"([0-9a-f-]+)"/)?.1 else {
      throw BenchmarkError.unreadableOutput(of: "habeas dpia new")
    }
    return try Format.allCases.reduce(into: [:]) { children, format in
      let output = folder.appending(path: "large.\(format.rawValue)").path
      let export = ["dpia", "export", String(id), "--format", format.rawValue, "--output", output]
      children[format] = try program.run(export)
    }
  }

  /// The record with each of its risks again and again, under numbers of their own.
  private func large() -> Assessment {
    var large = record
    large.risks = (0..<Self.risks).compactMap { number in
      var risk = record.risks[number % record.risks.count]
      guard let id = Label<Risk>("K\(number + 1)") else { return nil }
      risk.id = id
      return risk
    }
    return large
  }
}
