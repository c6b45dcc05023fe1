public import Assessments
public import Foundation
import TimeLimits

/// The risks, measures and action plan of an assessment as a workbook to sort, filter and follow up.
///
/// What the record holds beyond them is listed on a last sheet.
public struct AssessmentWorkbook {
  let record: Assessment
  let parts: RecordParts
  let t: Wording

  /// The workbook of a record.
  ///
  /// - Parameters:
  ///   - assessment: the record.
  ///   - language: that of the headings; nil for that of the record where worksheets speak it, else
  ///     English.
  public init(_ assessment: Assessment, in language: WorksheetLanguage? = nil) {
    record = assessment
    t = Wording(language ?? WorksheetLanguage(of: assessment.language))
    parts = RecordParts(assessment, t)
  }

  private init(_ parts: RecordParts) {
    record = parts.record
    t = parts.t
    self.parts = parts
  }

  /// The workbook (ECMA-376): texts never become formulas, days are dates, levels are numbers, and
  /// the same record gives the same bytes.
  ///
  /// - Throws: ``SpreadsheetError``.
  public func xlsx() throws(SpreadsheetError) -> Data {
    let tables = tables
    let workbook = Workbook(
      title: String(record.processing.name.prefix(120)),
      status: parts.state.mark,
      comments: parts.state.words.text,
      created: record.document.log.map(\.on).max() ?? record.document.completedOn ?? .firstOfZip,
      sheets: ([state] + redactionNotice + tables + [notShown(by: tables)]).map(\.sheet)
    )
    return try workbook.data()
  }

  /// A sheet whose cells hold lists of texts, days or numbers.
  struct Sheet {
    let name: String
    let columns: [Spreadsheet.Column]
    let rows: [[Content]]
  }

  /// What stands in a cell.
  enum Content {
    /// Texts below each other; none leaves the cell empty.
    case texts([String])
    case number(Int?)
    case day(CalendarDate?)

    static func text(_ text: String?) -> Content { .texts(text.map { [$0] } ?? []) }
  }

  /// Whether it is a draft or decided on, which version, by which hash it is recognised, who signed.
  private var state: Sheet {
    Sheet(
      name: t["State"],
      columns: [.init(heading: t["Field"], width: 24), .init(heading: t["Content"], width: 96)],
      rows: [
        [.text(t["Name"]), .text(record.processing.name)],
        [.text(t["State"]), .text(parts.state.words.text)],
      ]
    )
  }

  /// The sheets as a section, by which what they leave out is found.
  private static func section(_ sheets: [Sheet]) -> Worksheet.Section {
    .init("", "", level: 1, sheets.map(\.block))
  }

  private var tables: [Sheet] { [risks, measures, plan] }

  private func notShown(by sheets: [Sheet]) -> Sheet {
    let list = parts.notShown(by: [Self.section(sheets)]) { parts in
      [Self.section(AssessmentWorkbook(parts).tables)]
    }
    guard case .table(let table) = list.blocks.first else {
      return Sheet(name: t["Not shown"], columns: [.init(heading: t["Part"], width: 40)], rows: [])
    }
    return Sheet(
      name: t["Not shown"],
      columns: table.columns.map { .init(heading: $0.heading, width: Double($0.weight * 8)) },
      rows: table.rows.map { row in
        row.cells.map { .texts($0.paragraphs.map(\.text)) }
      }
    )
  }
}

extension AssessmentWorkbook.Sheet {
  var sheet: Workbook.Sheet {
    .init(name: name, columns: columns, rows: rows.map { $0.map(\.value) })
  }

  /// The cells as paragraphs, by which what they leave out is found.
  fileprivate var block: Worksheet.Block {
    .list(rows.joined().flatMap(\.paragraphs))
  }
}

extension AssessmentWorkbook.Content {
  /// The most characters that a cell takes; spreadsheets know no more than 32,767.
  private static let limit = 32_000

  fileprivate var value: Spreadsheet.Value {
    switch self {
    case .texts(let texts):
      texts.isEmpty ? .nothing : .text(Self.shortened(texts) ?? Self.all(texts))
    case .number(let number): number.map { .number($0) } ?? .nothing
    case .day(let day): day.map { .day($0) } ?? .nothing
    }
  }

  fileprivate var paragraphs: [RichText] {
    switch self {
    case .texts(let texts):
      (Self.shortened(texts).map { [$0] } ?? texts).flatMap { RichText.paragraphs(of: $0) }
    case .number: []
    case .day(let day): day.map { [RichText("\($0)")] } ?? []
    }
  }

  private static func all(_ texts: [String]) -> String { texts.joined(separator: "\n") }

  /// The beginning of texts that are too long for a cell.
  private static func shortened(_ texts: [String]) -> String? {
    let scalars = all(texts).unicodeScalars
    guard scalars.count > limit else { return nil }
    return String(String.UnicodeScalarView(scalars.prefix(limit))) + "…"
  }
}
