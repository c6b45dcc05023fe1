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
    let verb = mode == .dryRun ? "would be logged" : "logged"
    print(
      """
      \(report.logged) \(verb), \(report.loggedBefore) logged before, \(report.refused.count) refused
      """
    )
    if !report.refused.isEmpty { throw ExitCode(ExitStatus.refused) }
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
    }
  }
}
