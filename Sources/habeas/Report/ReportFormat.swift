import ArgumentParser
import Documents
import Foundation

/// The formats of reports on the register.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json, html, docx, md, pdf

  /// The document in the format.
  func bytes(_ worksheet: Worksheet) throws -> Data {
    switch self {
    case .html: Data(try worksheet.html().utf8)
    case .docx: try worksheet.docx()
    case .pdf: try worksheet.pdf(by: Typesetter())
    case .table, .json, .md: Data(worksheet.markdown().utf8)
    }
  }

  /// Refuses to show on a terminal what it cannot show.
  func check(_ output: String) throws {
    let isShown = output == "-" && Terminal.isShown(.standardOutput)
    guard !isShown || ![.docx, .pdf].contains(self) else {
      throw ValidationError(
        "--format \(rawValue): a terminal cannot show it; name a file with --output"
      )
    }
  }
}
