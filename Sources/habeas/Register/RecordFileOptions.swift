public import ArgumentParser
import Casework
import Documents
import Foundation
public import Records
import Register
import SubjectRequests

/// A file of records of the register.
struct RecordInput {
  let path: String

  /// Reads the file, by the ending of its name.
  ///
  /// - Throws: `ValidationError` where it cannot be read; every problem of the records is complained
  ///   of, and the exit code is 1.
  func read<Record: RegisterRecord>(_ type: Record.Type = Record.self) throws -> [Record] {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw ValidationError("\(path): cannot be read; name a file that exists and may be read")
    }
    let ending = URL(filePath: path).pathExtension.lowercased()
    let format = RecordFile.Format(rawValue: ending == "yml" ? "yaml" : ending)
    guard let format else {
      let known = RecordFile.Format.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("\(path): its name must end with one of \(known)")
    }
    do {
      return try RecordFile.read(bytes, as: format) { $0.problems() }
    } catch let unreadable {
      for problem in unreadable.problems { Terminal.complain("\(path): \(problem)") }
      throw ExitCode(ExitStatus.refused)
    }
  }

  /// Reads a file that holds exactly one record.
  func readOne<Record: RegisterRecord>(_ type: Record.Type = Record.self) throws -> Record {
    let records: [Record] = try read()
    guard let record = records.first, records.count == 1 else {
      throw ValidationError(
        "\(path): holds \(records.count) records where one is meant; 'import' takes several"
      )
    }
    return record
  }
}

/// The formats in which records are written.
enum RecordFormat: String, ExpressibleByArgument, CaseIterable {
  case json, yaml, csv, xlsx, html, docx, md, pdf

  /// Whether a terminal can show the format.
  var isText: Bool { ![.xlsx, .docx, .pdf].contains(self) }

  /// The records in the format.
  func bytes<Record: PrintableRecord>(
    _ versions: [RecordVersion<Record>],
    at desk: Desk
  ) throws -> Data {
    if let format = RecordFile.Format(rawValue: rawValue) {
      return try RecordFile.write(versions.map(\.record), as: format)
    }
    let worksheet = Record.worksheet(
      of: versions,
      controller: desk.controller.profile.name,
      dated: desk.today
    )
    return switch self {
    case .html: Data(try worksheet.html().utf8)
    case .docx: try worksheet.docx()
    case .pdf: try worksheet.pdf(by: Typesetter())
    default: Data(worksheet.markdown().utf8)
    }
  }
}

extension Label: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
