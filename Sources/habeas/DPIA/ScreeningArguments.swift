import ArgumentParser
import Assessments
import Documents
import Foundation
import TimeLimits

/// The formats of the document of a threshold test.
enum ScreeningFormat: String, ExpressibleByArgument, CaseIterable {
  case html, docx, odt, pdf, md

  func bytes(_ worksheet: Worksheet) throws -> Data {
    switch self {
    case .html: Data(worksheet.html().utf8)
    case .docx: try worksheet.docx()
    case .odt: try worksheet.odt()
    case .pdf: try worksheet.archivalPDF(of: nil, by: Typesetter())
    case .md: Data(worksheet.markdown().utf8)
    }
  }
}

/// An item of a national list as `--json` prints it.
struct ListItemJSON: Encodable {
  let code: String
  let country: String
  let name: String
  let authority: String
  let instrument: String
  let adopted: CalendarDate
  /// How many items the list has, of which not all may be known here.
  let length: Int
  let source: String
  let checked: CalendarDate
  let status: ListStatus

  init(_ item: NationalListItem, _ language: WorksheetLanguage) {
    code = item.code
    country = item.country
    name = language.words(of: item)
    authority = item.list.authority
    instrument = item.list.instrument
    adopted = item.list.adopted
    length = item.list.length
    source = item.list.source
    checked = item.list.checked
    status = item.list.status
  }
}

/// What a threshold test came to, as `--json` prints it.
struct ScreeningJSON: Encodable {
  let outcome: ThresholdOutcome
  let reasons: [String]
  /// The codes of what must be answered and is not.
  let open: [ScreeningGround]
  let by: String?

  init(_ test: ThresholdTest, by: String?, _ language: WorksheetLanguage) {
    outcome = test.result.outcome
    reasons = Worksheet.reasons(of: test, in: language)
    open = test.open
    self.by = by
  }
}
