import ArgumentParser
import Assessments
import Documents
import Foundation

/// The layouts that `dpia export` writes.
enum ExportLayout: String, ExpressibleByArgument, CaseIterable {
  case habeas, edpb, cnil, ico, consultation
  /// A file that the PIA software imports.
  case cnilPIA = "cnil-pia"

  var worksheet: WorksheetLayout? {
    switch self {
    case .habeas: .habeas
    case .edpb: .edpb
    case .cnil: .cnil
    case .ico: .ico
    case .consultation: .consultation
    case .cnilPIA: nil
    }
  }
}

/// The formats that `dpia export` writes.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  case html, docx, pdf, md, json

  /// Whether a layout is written in the format.
  func isWritten(as layout: ExportLayout) -> Bool {
    switch self {
    case .json: layout == .habeas || layout == .cnilPIA
    case .html, .docx, .pdf, .md: layout != .cnilPIA
    }
  }

  func bytes(
    _ assessment: Assessment,
    as layout: ExportLayout,
    in language: WorksheetLanguage?
  ) throws -> Data {
    guard self != .json, let layout = layout.worksheet else {
      return layout == .cnilPIA
        ? PIAFile.json(assessment) : try AssessmentFile.json(assessment)
    }
    let worksheet = Worksheet(assessment, as: layout, in: language)
    return switch self {
    case .html: Data(try worksheet.html().utf8)
    case .docx: try worksheet.docx()
    case .pdf: try worksheet.archivalPDF(of: assessment, by: Typesetter())
    case .md: Data(worksheet.markdown().utf8)
    case .json: try AssessmentFile.json(assessment)
    }
  }
}
