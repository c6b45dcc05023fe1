public import Assessments
import TimeLimits

extension Worksheet {
  /// The fullest worksheet of an assessment, in the order of the EDPB template 1.0.
  ///
  /// It shows everything that the record holds, and ends with what lint finds.
  public init(habeas assessment: Assessment) {
    let template = HabeasTemplate(record: assessment)
    self.init(
      title: "Data protection impact assessment: \(assessment.processing.name)",
      subtitle: "Version \(assessment.document.version), by \(assessment.document.author)",
      template: "habeas/1",
      language: "en",
      contentLanguage: assessment.language.description,
      author: assessment.document.author,
      dated: assessment.document.log.map(\.on).max() ?? assessment.document.completedOn,
      sections: template.sections
    )
  }
}

/// Lays an assessment out in sections, each a method that its chapter's file holds.
struct HabeasTemplate {
  let record: Assessment

  var sections: [Worksheet.Section] {
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

  /// A table of fields and what was entered, without the fields that were left out.
  static func facts(_ caption: String, _ facts: [(String, String?)]) -> Table {
    Table(
      caption,
      [.init("Field", 2), .init("Content", 8)],
      facts.compactMap { field, content in
        content.map { Row([Cell(field), Cell($0)]) }
      }
    )
  }
}
