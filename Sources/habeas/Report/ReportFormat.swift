import ArgumentParser

/// The formats of reports on the register: on a terminal, for programs, or as a document.
enum ReportFormat: ExpressibleByArgument, CustomStringConvertible, Equatable {
  case table
  case json
  case document(DocumentFormat)

  init?(argument: String) {
    switch argument {
    case "table": self = .table
    case "json": self = .json
    default:
      guard let format = DocumentFormat(rawValue: argument) else { return nil }
      self = .document(format)
    }
  }

  static var allValueStrings: [String] { ["table", "json"] + DocumentFormat.allValueStrings }

  var description: String {
    switch self {
    case .table: "table"
    case .json: "json"
    case .document(let format): format.rawValue
    }
  }

  /// Refuses to show on a terminal what it cannot show.
  func check(_ output: String) throws {
    guard case .document(let format) = self else { return }
    try OutputFile.check(format.rawValue, isText: format.isText, to: output)
  }
}
