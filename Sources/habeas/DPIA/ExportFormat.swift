import ArgumentParser
import Assessments
import Documents
import Foundation

/// The layouts that `dpia export` writes.
enum ExportLayout: String, ExpressibleByArgument, CaseIterable {
  case habeas, edpb, cnil, ico, consultation, summary
  /// A file that the PIA software imports.
  case cnilPIA = "cnil-pia"

  var worksheet: WorksheetLayout? {
    switch self {
    case .habeas: .habeas
    case .edpb: .edpb
    case .cnil: .cnil
    case .ico: .ico
    case .consultation: .consultation
    case .summary: .summary
    case .cnilPIA: nil
    }
  }
}

/// The formats that `dpia export` writes.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  case html, docx, odt, pdf, xlsx, md, json, svg, png

  /// What is written: a file, or the pictures of a worksheet, a file each.
  enum Product {
    case file(Data)
    case pictures([(name: String, bytes: Data)])
  }

  /// Whether a layout is written in the format.
  func isWritten(as layout: ExportLayout) -> Bool {
    switch self {
    case .json: layout == .habeas || layout == .cnilPIA
    case .xlsx: layout != .summary && layout != .cnilPIA
    case .html, .docx, .odt, .pdf, .md, .svg, .png: layout != .cnilPIA
    }
  }

  func product(
    _ assessment: Assessment,
    as layout: ExportLayout,
    in language: WorksheetLanguage?,
    to authority: String?
  ) throws -> Product {
    guard let layout = layout.worksheet else { return .file(PIAFile.json(assessment)) }
    let worksheet = Worksheet(assessment, as: layout, in: language, to: authority)
    let attached = layout == .summary ? nil : assessment
    return switch self {
    case .html: .file(Data(worksheet.html().utf8))
    case .docx: .file(try worksheet.docx())
    case .odt: .file(try worksheet.odt())
    case .pdf: .file(try worksheet.archivalPDF(of: attached, by: Typesetter()))
    case .xlsx: .file(try AssessmentWorkbook(assessment, in: language).xlsx())
    case .md: .file(Data(worksheet.markdown().utf8))
    case .json: .file(try AssessmentFile.json(assessment))
    case .svg: .pictures(try files(worksheet.pictures) { $0.svgFile })
    case .png: .pictures(try files(worksheet.pictures) { try $0.pngFile() })
    }
  }

  private func files(
    _ pictures: [Picture],
    _ bytes: (Picture) throws -> Data?
  ) throws -> [(name: String, bytes: Data)] {
    try pictures.compactMap { picture in
      guard let name = picture.name, let bytes = try bytes(picture) else { return nil }
      return ("\(name).\(rawValue)", bytes)
    }
  }
}
