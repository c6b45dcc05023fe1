public import ArgumentParser
import Casework
import Documents
import Foundation
public import Records
import Register
import SubjectRequests
import TimeLimits

/// A file of records of the register.
struct RecordInput {
  let path: String

  /// Reads a file of records, and checks each.
  func read<Record: RegisterRecord>(_ type: Record.Type = Record.self) throws -> [Record] {
    try read { (record: Record) in record.problems() }
  }

  /// Reads the file, by the ending of its name.
  ///
  /// - Parameter problems: what is wrong with an entry beside what reading it shows.
  /// - Returns: the entries, in the order of the file.
  /// - Throws: `ValidationError` where it cannot be read; every problem of the entries is complained
  ///   of, and the exit code is 1.
  func read<Entry: Decodable & Sendable>(
    checking problems: (Entry) -> [ReadingProblem]
  ) throws -> [Entry] {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw ValidationError("\(path): cannot be read; name a file that exists and may be read")
    }
    let format = RecordFile.Format(rawValue: ending == "yml" ? "yaml" : ending)
    guard let format else {
      let known = RecordFile.Format.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("\(path): its name must end with one of \(known)")
    }
    do {
      return try RecordFile.read(bytes, as: format, checking: problems)
    } catch let unreadable {
      for problem in unreadable.problems { Terminal.complain("\(path): \(problem)") }
      throw ExitCode(ExitStatus.refused)
    }
  }

  /// Refuses a workbook that lacks the sheet of a list in which records that are kept have entries.
  ///
  /// - Parameters:
  ///   - records: what the file holds.
  ///   - kept: the newest versions of all records of the kind.
  /// - Throws: the exit code of what is refused, once every such sheet is complained of.
  func check<Record: RegisterRecord>(_ records: [Record], against kept: [Record]) throws {
    guard ending == RecordFile.Format.xlsx.rawValue,
      let bytes = FileManager.default.contents(atPath: path)
    else { return }
    let meant = Set(records.map(\.id))
    let problems = try RecordFile.missingSheets(bytes, for: kept.filter { meant.contains($0.id) })
    guard !problems.isEmpty else { return }
    for problem in problems { Terminal.complain("\(path): \(problem)") }
    throw ExitCode(ExitStatus.refused)
  }

  private var ending: String { URL(filePath: path).pathExtension.lowercased() }

  /// Reads a file that holds exactly one record.
  func readOne<Record: RegisterRecord>(_ type: Record.Type = Record.self) throws -> Record {
    try readOne("record") { (record: Record) in record.problems() }
  }

  /// Reads a file that holds exactly one entry.
  ///
  /// - Parameters:
  ///   - noun: what an entry is called.
  ///   - problems: what is wrong with an entry beside what reading it shows.
  /// - Returns: the entry.
  /// - Throws: as ``read(checking:)``; `ValidationError` where there is none, or several.
  func readOne<Entry: Decodable & Sendable>(
    _ noun: String,
    checking problems: (Entry) -> [ReadingProblem]
  ) throws -> Entry {
    let entries = try read(checking: problems)
    guard let entry = entries.first, entries.count == 1 else {
      throw ValidationError(
        "\(path): holds \(entries.count.counting(noun)) where one is meant; 'import' takes several"
      )
    }
    return entry
  }
}

extension Label: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
