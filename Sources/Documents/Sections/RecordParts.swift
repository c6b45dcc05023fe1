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
    let sections =
      identification + technicalSheet + description + lifeCycle + lawfulness + dataQuality
      + measuresOfDesign + necessity + riskAssessment + treatment + opinions + decision + annexes
    return sections + [notShown(by: sections)]
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
