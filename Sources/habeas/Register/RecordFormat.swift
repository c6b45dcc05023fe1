public import ArgumentParser
import Casework
public import Documents
import Foundation
import Register
import SubjectRequests
import TimeLimits

/// The formats in which records are written: as data that is read back, or as a document.
enum RecordFormat: ExpressibleByArgument, CustomStringConvertible, Sendable {
  case data(RecordFile.Format)
  case document(DocumentFormat)

  init?(argument: String) {
    if let format = RecordFile.Format(rawValue: argument) {
      self = .data(format)
    } else if let format = DocumentFormat(rawValue: argument) {
      self = .document(format)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] {
    RecordFile.Format.allValueStrings + DocumentFormat.allValueStrings
  }

  var description: String {
    switch self {
    case .data(let format): format.rawValue
    case .document(let format): format.rawValue
    }
  }

  /// Refuses to write to a terminal what it cannot show.
  func check(_ output: String) throws {
    switch self {
    case .data(let format): try format.check(output)
    case .document(let format):
      try OutputFile.check(format.rawValue, isText: format.isText, to: output)
    }
  }

  /// The records in the format; documents as of a day, where it is not today.
  func bytes<Record: PrintableRecord>(
    _ versions: [RecordVersion<Record>],
    _ options: PrintingOptions,
    at desk: Desk,
    asOf day: CalendarDate? = nil
  ) async throws -> Data {
    switch self {
    case .data(let format): try RecordFile.write(versions.map(\.record), as: format)
    case .document(let format):
      try format.bytes(
        Record.worksheet(of: versions, try await options.printing(at: desk, asOf: day))
      )
    }
  }
}

extension RecordFile.Format: ExpressibleByArgument {
  /// Refuses to write to a terminal what it cannot show.
  func check(_ output: String) throws {
    try OutputFile.check(rawValue, isText: self != .xlsx, to: output)
  }
}
