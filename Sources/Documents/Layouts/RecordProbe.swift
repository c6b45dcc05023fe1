import Assessments
import Foundation
import Records
import TimeLimits

/// A copy of a record in which each text and each day differs from all others.
///
/// Laid out as the record is, it tells field by field what a layout shows: by the words alone, the
/// owner of a measure would seem to be shown where the same person owns an activity.
struct RecordProbe {
  let record: Assessment
  /// The fields in alphabetic order, each with the marks that stand in it.
  let groups: [(field: String, marks: [String])]

  /// - Returns: nil for a record that cannot be marked so.
  init?(_ original: Assessment) {
    var plain = original
    // Documents say it in their own words.
    plain.standing = nil
    guard let json = try? AssessmentFile.json(plain), let node = try? Node(json: json) else {
      return nil
    }
    var marker = RecordMarker(levels: plain.method.acceptance.levels.map(\.name))
    guard let record = try? marker.marked(node, []).decode(Assessment.self) else { return nil }
    self.record = record
    groups = marker.marks.sorted { $0.key < $1.key }.map { (field: $0.key, marks: $0.value) }
  }
}

/// Replaces texts and days of a record by marks.
private struct RecordMarker {
  private(set) var marks: [String: [String]] = [:]
  private var count = 0
  /// The marks of the levels of risk, by which the matrix names them.
  private let levels: [String: String]

  init(levels names: [String]) {
    levels = Dictionary(
      names.enumerated().map { ($1, ShownMarks.mark("level \($0)")) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  mutating func marked(_ node: Node, _ path: [String]) -> Node {
    var node = node
    switch node.content {
    case .mapping(let entries):
      var marked: [Node.Entry] = []
      for entry in entries {
        marked.append(.init(key: entry.key, value: self.marked(entry.value, path + [entry.key])))
      }
      node.content = .mapping(marked)
    case .list(let nodes):
      var marked: [Node] = []
      for node in nodes { marked.append(self.marked(node, path)) }
      node.content = .list(marked)
    case .text(let text):
      if let mark = mark(for: text, at: path) { node.content = .text(mark) }
    case .null, .boolean, .number, .word: break
    }
    return node
  }

  /// What takes the place of a text; nil where it stays.
  private mutating func mark(for text: String, at path: [String]) -> String? {
    guard !text.isEmpty, let name = path.last else { return nil }
    let isLevel = path.suffix(3) == ["acceptance", "levels", "name"]
    if isLevel || name == "matrix" || path.suffix(2) == ["severityFloor", "level"] {
      if isLevel, let mark = levels[text] { note(mark, at: path) }
      return levels[text]
    }
    guard !RecordTexts.isCoded(name, path) else { return nil }
    count += 1
    let mark =
      CalendarDate(iso8601: text) == nil
      ? ShownMarks.mark("\(count)") : ShownMarks.firstDay.adding(days: count).description
    note(mark, at: path)
    // Behind as many letters, so that it goes where a long text is cut off.
    return text.utf8.count < Self.longText
      ? mark : String(repeating: "x", count: text.count) + mark
  }

  /// From how many bytes on a text may be cut off.
  private static let longText = 1000

  private mutating func note(_ mark: String, at path: [String]) {
    marks[path.joined(separator: "."), default: []].append(mark)
  }
}

/// The marks that a document shows.
struct ShownMarks {
  private(set) var marks: Set<String> = []

  /// A text that stands nowhere else.
  static func mark(_ name: String) -> String { "⟦\(name)⟧" }

  /// Before the days by which days are marked.
  static let firstDay = CalendarDate(iso8601: "2400-01-01") ?? .firstOfZip

  init(_ sections: [Worksheet.Section], head: [String]) {
    for text in head { take(text) }
    for block in sections.flatMap(\.blocks) { take(block) }
  }

  private mutating func take(_ block: Worksheet.Block) {
    switch block {
    case .paragraph(let text): take(text.text)
    case .list(let texts): for text in texts { take(text.text) }
    case .table(let table): take(table)
    case .picture(let picture): take(picture.table)
    }
  }

  private mutating func take(_ table: Table) {
    take(table.caption)
    for text in table.rows.flatMap(\.cells).flatMap(\.paragraphs) { take(text.text) }
  }

  private mutating func take(_ text: String) {
    if let days = text.days { marks.formUnion(days) }
    guard text.utf8.contains(0xE2) else { return }
    // What stands before the first mark is none, and may be nothing.
    for piece in text.split(separator: "⟦", omittingEmptySubsequences: false).dropFirst() {
      marks.insert(Self.mark(String(piece.prefix { $0 != "⟧" })))
    }
  }
}
