import ArgumentParser
import Documents
import Foundation

/// The formats in which documents are written for people.
enum DocumentFormat: String, ExpressibleByArgument, CaseIterable {
  case html, docx, md, pdf

  /// Whether a terminal can show the format.
  var isText: Bool {
    switch self {
    case .html, .md: true
    case .docx, .pdf: false
    }
  }

  /// A document in the format.
  func bytes(_ worksheet: Worksheet) throws -> Data {
    switch self {
    case .html: Data(worksheet.html().utf8)
    case .docx: try worksheet.docx()
    case .md: Data(worksheet.markdown().utf8)
    case .pdf: try worksheet.pdf(by: Typesetter())
    }
  }
}
