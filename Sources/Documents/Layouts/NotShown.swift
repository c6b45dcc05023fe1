import Assessments
import Foundation

extension RecordParts {
  /// What the record holds that some sections do not show, as a section of its own.
  ///
  /// Found by laying out a copy of the record in which each text and day is unlike all others, so that
  /// it is right whatever a layout leaves out. Of an imported worksheet, whose answers stand for parts
  /// of the record that say the same, the words are compared.
  ///
  /// - Parameters:
  ///   - sections: the layout of this record.
  ///   - lay: lays another one out.
  /// - Returns: the section.
  func notShown(
    by sections: [Worksheet.Section],
    laidOutBy lay: (RecordParts) -> [Worksheet.Section]
  ) -> Worksheet.Section {
    var missing = fieldsNotShown(by: sections, lay)
    // Where a part came from is one thing to know, and not one for each of its fields.
    if missing.contains(where: { $0.field.hasPrefix("provenance.") }) {
      missing.removeAll { $0.field.hasPrefix("provenance.") }
      missing.append((field: "provenance", count: record.provenance.count))
    }
    let table = Table(
      t["What the record holds and this worksheet has no place for"],
      [.init(t["Part"], 4), .init(t["Field"], 5), .init(t["Entries"], 2)],
      missing.map {
        .init([
          Cell(fixed: t[RecordTexts.heading(of: $0.field)]), Cell(fixed: $0.field),
          Cell(fixed: "\($0.count)"),
        ])
      }
    )
    return .init(
      "A",
      t["Not shown"],
      level: 1,
      [table.block(ifEmpty: t["This worksheet shows everything that the record holds."])]
    )
  }
}

extension RecordParts {
  private func fieldsNotShown(
    by sections: [Worksheet.Section],
    _ lay: (RecordParts) -> [Worksheet.Section]
  ) -> [(field: String, count: Int)] {
    if record.pia == nil, let probe = RecordProbe(record) {
      let shown = ShownMarks(lay(RecordParts(probe.record, t)), head: probe.record.namesInHead)
      return probe.groups.compactMap { field, marks in
        let count = marks.count { !shown.marks.contains($0) }
        return count == 0 ? nil : (field, count)
      }
    }
    let shown = ShownTexts(sections, head: record.namesInHead)
    return RecordTexts(record).groups.compactMap { field, texts in
      let count = texts.count { !shown.contains($0) }
      return count == 0 ? nil : (field, count)
    }
  }
}

extension Assessment {
  /// What the title of a document names.
  fileprivate var namesInHead: [String] { [processing.name, document.version, document.author] }
}

/// The paragraphs that a document shows, and the days and codes in them.
struct ShownTexts {
  private var paragraphs: Set<String> = []
  private var days: Set<String> = []

  init(_ sections: [Worksheet.Section], head: [String]) {
    for text in head { take(RichText(authored: text)) }
    for section in sections {
      for block in section.blocks { take(block) }
    }
  }

  /// Whether every paragraph of a text stands in the document.
  func contains(_ text: String) -> Bool {
    if days.contains(text) { return true }
    return RichText.paragraphs(of: text).allSatisfy { paragraphs.contains($0.text.onOneLine) }
  }

  private mutating func take(_ block: Worksheet.Block) {
    switch block {
    case .paragraph(let text): take(text)
    case .list(let texts): for text in texts { take(text) }
    case .table(let table): take(table)
    case .picture(let picture): take(picture.table)
    }
  }

  private mutating func take(_ table: Table) {
    for row in table.rows {
      for cell in row.cells {
        for text in cell.paragraphs { take(text) }
      }
    }
  }

  private mutating func take(_ text: RichText) {
    take(words: text.text)
    for run in text.runs {
      let words = run.text
      take(words: words)
      if let days = words.days { self.days.formUnion(days) }
    }
  }
}

extension ShownTexts {
  /// A paragraph, and the item of a list without its mark.
  private mutating func take(words: String) {
    let line = words.onOneLine
    paragraphs.insert(line)
    guard line.hasPrefix("- ") || line.utf8.first.map({ (0x30...0x39).contains($0) }) == true else {
      return
    }
    if let item = line.wholeMatch(of: /(?:(?:- )+|[0-9]{1,3}\. )(.+)/) {
      paragraphs.insert(String(item.1))
    }
  }
}

extension String {
  fileprivate var onOneLine: String {
    let isOneLine = utf8.allSatisfy { (0x21..<0x7F).contains($0) || $0 == 0x20 }
    return isOneLine && !hasPrefix(" ") && !hasSuffix(" ") && !contains("  ")
      ? self : split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The days that are written in it; nil for a text without a digit before a hyphen.
  var days: [String]? {
    var last: UInt8 = 0
    let mayHold = utf8.contains { byte in
      defer { last = byte }
      return byte == UInt8(ascii: "-") && (0x30...0x39).contains(last)
    }
    guard mayHold else { return nil }
    return matches(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/).map { String($0.0) }
  }
}
