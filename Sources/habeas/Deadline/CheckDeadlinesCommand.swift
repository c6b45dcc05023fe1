import ArgumentParser
import CSV
import Casework
import Foundation
import TimeLimits

/// `habeas deadline check`: recomputes a file of cases without a database.
struct CheckDeadlinesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Recomputes a file of cases and lists what differs.",
    discussion: """
      The file is CSV with the columns id, regime, clock, jurisdiction, subdivision, tz, received, \
      right, events and options (both JSON), expected_status, expected_due and, if you like, \
      expected_end_utc. The exit code is 1 where a case differs or cannot be computed.

      Example:

        habeas deadline check cases.csv
      """
  )

  @Argument(help: "The file of cases.", completion: .file(extensions: ["csv"]))
  var file: String

  @Flag(help: "Print one JSON object.")
  var json = false

  func run() throws {
    let desk = try DeadlineDesk()
    let report = try check(desk)
    let unverified = UnverifiedRules(desk.computer.rules.unverified(among: report.rules))
    if json {
      print(try DeadlineJSON.text(CheckJSON(report, unverified)))
    } else {
      for difference in report.differences {
        print("\(difference.id)\n  expected  \(difference.expected)")
        print("  computed  \(difference.computed)")
      }
      print("\(report.matched) of \(report.cases) cases match.")
      if let caveat = unverified.says { print(caveat) }
    }
    if !report.differences.isEmpty { throw ExitCode(1) }
  }

  private func check(_ desk: DeadlineDesk) throws -> DeadlineCheck.Report {
    var isFolder: ObjCBool = false
    guard
      !FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) || !isFolder.boolValue,
      let handle = FileHandle(forReadingAtPath: file)
    else {
      throw CaseError.refused("\(file): cannot be opened; give a readable file of cases")
    }
    var check = DeadlineCheck(desk: desk)
    do throws(CSVError) {
      while let chunk = try? handle.read(upToCount: 1 << 16), !chunk.isEmpty {
        try check.read(Array(chunk))
      }
      return try check.finish()
    } catch {
      throw CaseError.refused("\(file): \(error)")
    }
  }
}

/// A check as other programs read it.
private struct CheckJSON: Encodable {
  let cases: Int
  let matched: Int
  let differences: [DeadlineCheck.Difference]
  /// The rules of these cases that were not verified.
  let unverified: [UnverifiedRules.Line]

  init(_ report: DeadlineCheck.Report, _ unverified: UnverifiedRules) {
    cases = report.cases
    matched = report.matched
    differences = report.differences
    self.unverified = unverified.json
  }
}
