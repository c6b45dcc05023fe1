import ArgumentParser
import CSV
import Casework
import Foundation

/// Logs the requests of a CSV or JSON file.
struct LogFromFile {
  let source: LogSource
  let mode: BulkMode

  func run(at desk: Desk) async throws {
    let path = source.csv ?? source.jsonFile ?? ""
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw ValidationError("\(path): cannot be read; name a file that exists and may be read")
    }
    let report = try await load(file, path: path, into: BulkLoader(desk, mode: mode))
    for refusal in report.refused { Terminal.complain("\(path): \(refusal)") }
    if let warning = Self.warning(of: report) { Terminal.complain("\(path): \(warning)") }
    let verb = mode == .dryRun ? "would be logged" : "logged"
    print(
      """
      \(report.logged) \(verb), \(report.loggedBefore) logged before, \(report.refused.count) refused
      """
    )
    if !report.refused.isEmpty { throw ExitCode(ExitStatus.refused) }
  }

  /// How many lines a warning names.
  private static let namedLines = 20

  /// Nil where every row that was logged before tells whose request it is.
  private static func warning(of report: BulkReport) -> String? {
    guard !report.ambiguous.isEmpty else { return nil }
    let named = report.ambiguous.prefix(namedLines).map(String.init).joined(separator: ", ")
    let others = report.ambiguous.count - namedLines
    let unit = report.unit.rawValue + (report.ambiguous.count == 1 ? "" : "s")
    return """
      \(unit) \(named)\(others > 0 ? " and \(others) more" : ""): warning: names nobody and reads \
      like a row of an earlier load, so it was not logged again; if it is another person's request, \
      give it a reference of its own in the column reference and load the file again
      """
  }

  private func load(
    _ file: FileHandle,
    path: String,
    into loader: consuming BulkLoader
  ) async throws -> BulkReport {
    var loader = loader
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    var bar = ProgressBar("Logging", total: size ?? 0)
    defer { bar.finish() }
    guard source.csv != nil else { return try await loader.load(json: file) { bar.show($0) } }
    do {
      return try await loader.load(csv: file) { bar.show($0) }
    } catch let error as CSVError {
      throw ValidationError("\(path): \(error)")
    } catch let error as RowRefusal {
      throw ValidationError("\(path): \(error)")
    }
  }
}
