import Assessments
import TimeLimits

/// Lays an assessment out in sections, each a method that its chapter's file holds.
struct RecordParts {
  let record: Assessment
  let t: Wording
  /// The worksheet that the record was imported from, if it was.
  let imported: ImportedWorksheet?

  init(_ record: Assessment, _ t: Wording) {
    self.record = record
    self.t = t
    imported = ImportedWorksheet(record)
  }

  var sections: [Worksheet.Section] {
    let chapters = chapters
    return chapters + [notShown(by: chapters) { $0.chapters }]
  }

  private var chapters: [Worksheet.Section] {
    identification + technicalSheet + description + lifeCycle + lawfulness + dataQuality
      + measuresOfDesign + necessity + riskAssessment + treatment + opinions + decision + annexes
  }
}

/// What a row of a table stands for, so that references lead to it.
enum RowKind: String {
  case item, purpose, recipient, measure, risk, asset, subject, processor

  func anchor(_ label: String) -> String { "\(rawValue)-\(label)" }
}

extension Cell {
  /// References to the rows of entries, in one paragraph.
  init<Entry>(_ labels: [Label<Entry>], of kind: RowKind) {
    guard !labels.isEmpty else {
      self.init("–")
      return
    }
    let runs = labels.enumerated().flatMap { index, label -> [RichText.Run] in
      let reference = RichText.Run.reference(
        label.description,
        anchor: kind.anchor(label.description)
      )
      return index == 0 ? [reference] : [.plain(", "), reference]
    }
    self.init([RichText(runs)])
  }
}

extension Table {
  /// The table as a block, or a sentence where it has no rows.
  func block(ifEmpty sentence: String) -> Worksheet.Block {
    rows.isEmpty ? .paragraph(RichText(sentence)) : .table(self)
  }
}

extension RecordParts {
  /// What stands in place of a part that the record holds nothing of: that it is not public where it
  /// was withheld, else that nothing is stated, which does not say that there is nothing.
  func none(of part: String, _ sentence: String) -> String {
    let isWithheld =
      record.redaction?.withheld.contains { $0.place == part || $0.place.hasPrefix("\(part).") }
    return isWithheld == true ? t["Not public"] : sentence
  }

  /// What stands in place of transfers: there are none only where somebody answered so.
  var noTransfer: String {
    record.processing.thirdCountryTransfer?.answer == .no
      ? t["There are no transfers to third countries."]
      : none(of: "transfers", t["No transfer to a third country is stated."])
  }

  /// Blocks of a section with the answer of an imported worksheet, beside which none says that nothing
  /// is stated.
  func answered(_ blocks: [Worksheet.Block], by answer: [Worksheet.Block]) -> [Worksheet.Block] {
    (answer.isEmpty ? blocks : blocks.filter(\.saysSomething)) + answer
  }

  func facts(_ caption: String, _ facts: [(String, Cell?)]) -> Table { t.facts(caption, facts) }

  /// Entries by label and name, a paragraph each, so that a reader need not look labels up.
  ///
  /// In the order in which they are named; what leads nowhere stays as it is.
  func named<Entry: Labelled>(
    _ labels: [Label<Entry>],
    among entries: [Entry],
    of kind: RowKind,
    _ name: (Entry) -> String
  ) -> Cell {
    guard !labels.isEmpty else { return Cell(fixed: "–") }
    return Cell(
      labels.map { label in
        let reference = RichText.Run.reference(
          label.description,
          anchor: kind.anchor(label.description)
        )
        guard let entry = entries.first(where: { $0.id == label }) else {
          return RichText([reference])
        }
        return RichText([reference, .plain(" "), .authored(name(entry))])
      }
    )
  }

  func dataItems(_ labels: [Label<DataItem>]) -> Cell {
    named(labels, among: record.dataItems, of: .item, \.name)
  }

  func recipients(_ labels: [Label<Recipient>]) -> Cell {
    named(labels, among: record.recipients, of: .recipient, \.name)
  }

  /// The author's words under a label of the document's own.
  func labelled(_ label: String, _ text: String) -> Cell {
    Cell([labelledText(label, text)])
  }

  func labelledText(_ label: String, _ text: String) -> RichText {
    RichText([.strong(label), .plain(": "), .authored(text)])
  }
}

extension Worksheet.Block {
  /// Whether it holds more than a sentence of the document's own, as that nothing is listed.
  var saysSomething: Bool {
    guard case .paragraph(let text) = self else { return true }
    return text.hasAuthor
  }

  /// Whether an author wrote some of it.
  var hasAuthor: Bool {
    switch self {
    case .paragraph(let text): text.hasAuthor
    case .list(let texts): texts.contains(where: \.hasAuthor)
    case .table(let table): table.hasAuthor
    case .picture(let picture): picture.table.hasAuthor
    }
  }
}

extension Table {
  fileprivate var hasAuthor: Bool {
    rows.contains { row in row.cells.contains { $0.paragraphs.contains(where: \.hasAuthor) } }
  }
}

extension RichText {
  fileprivate var hasAuthor: Bool {
    runs.contains { if case .authored = $0 { true } else { false } }
  }
}
