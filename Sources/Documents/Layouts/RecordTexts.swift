import Assessments
import Foundation

/// The texts and days of a record, by the field they stand in.
struct RecordTexts {
  /// The fields in alphabetic order, each with its texts.
  let groups: [(field: String, texts: [String])]

  init(_ record: Assessment) {
    var fields: [String: [String]] = [:]
    var record = record
    // Documents say it in their own words.
    record.standing = nil
    if let json = try? AssessmentFile.json(record), let node = try? Node(json: json) {
      Self.walk(node, [], &fields)
    }
    groups = fields.sorted { $0.key < $1.key }.map { (field: $0.key, texts: $0.value) }
  }

  /// Fields that hold words of a vocabulary, labels or what the format itself needs: documents
  /// show them in other words.
  private static let coded: Set<String> = [
    "format", "language", "kind", "lawfulBasis", "state", "origin", "outcome", "category",
    "condition", "instrument", "answer", "duty", "role", "disposal", "operation", "tenor",
    "ground", "acceptance", "areas", "id", "data", "subjects", "assets", "recipients", "measures",
    "operatedBy", "engagedBy", "recipient", "matrix", "owner", "status", "verdict", "progress",
    "part", "placeholder", "created", "updated", "opinionSought", "officerVerdict",
    "peopleVerdict", "evaluated", "right",
  ]

  private static func walk(_ node: Node, _ path: [String], _ fields: inout [String: [String]]) {
    switch node.content {
    case .mapping(let entries):
      for entry in entries { walk(entry.value, path + [entry.key], &fields) }
    case .list(let nodes):
      for node in nodes { walk(node, path, &fields) }
    case .text(let text):
      guard !text.isEmpty, let name = path.last, !isCoded(name, path) else { return }
      let isFormatted =
        path.first == "pia" && ["text", "content", "comment", "actionPlan"].contains(name)
        && path[1] != "comments"
      let words = isFormatted ? PIAText(cleaning: text).blocks.words : [text]
      fields[path.joined(separator: "."), default: []] += words
    case .null, .boolean, .number, .word: break
    }
  }

  /// Owners of measures are people; owners of shared duties are one of two sides.
  static func isCoded(_ name: String, _ path: [String]) -> Bool {
    if name == "due" { return path.first == "pia" }
    if name == "owner" { return path.contains("responsibilities") }
    if name == "category" { return path.first != "pia" }
    if name == "reason" { return ["confidential", "redaction"].contains(path.first) }
    if name == "level" { return path.contains("severityFloor") }
    return coded.contains(name)
  }

  /// The heading under which people know a field.
  static func heading(of field: String) -> String {
    switch field.prefix(while: { $0 != "." }) {
    case "processing": "Processing"
    case "document": "Technical sheet"
    case "parties": "Controller and processors"
    case "planning": "Planning"
    case "team": "Team"
    case "scope": "Scope"
    case "screening": "Reasons for the assessment"
    case "dataSubjects": "Data subjects"
    case "dataItems": "Personal data"
    case "purposes": "Purposes"
    case "secondaryUses": "Secondary uses"
    case "phases": "Life cycle of the data"
    case "assets": "Supporting assets"
    case "recipients": "Recipients"
    case "transfers": "Transfers to third countries"
    case "codes": "Codes of conduct and standards"
    case "necessity": "Necessity"
    case "method": "Method"
    case "measures": "Measures"
    case "risks": "Risks"
    case "additionalMeasures": "Additional measures"
    case "plan": "Action plan"
    case "dpoAdvice": "Advice of the data protection officer"
    case "dataSubjectsViews": "Views of data subjects"
    case "authorityAdvice": "Advice of the supervisory authority"
    case "decision": "Decision"
    case "review": "Review, Art. 35(11)"
    case "provenance": "Where entries came from"
    case "requests": "Requests of data subjects"
    case "confidential", "redaction": "Parts that are not public"
    default: "The imported worksheet"
    }
  }
}

extension [Worksheet.Block] {
  /// The paragraphs and items of blocks without tables.
  fileprivate var words: [String] {
    flatMap { block -> [String] in
      switch block {
      case .paragraph(let text): [text.text]
      case .list(let texts): texts.compactMap(\.runs.last?.text)
      case .table, .picture: []
      }
    }
  }
}
