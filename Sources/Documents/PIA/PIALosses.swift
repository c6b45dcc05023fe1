import Assessments
import Foundation

/// What a record holds and a file of the PIA software has no place for.
struct PIALosses {
  let record: Assessment
  let writer: PIAWriter

  init(_ record: Assessment) {
    self.record = record
    writer = PIAWriter(record)
  }

  var problems: [ReadingProblem] { standing + decision + scales + risks + texts }

  /// The software has scales of four levels, onto which others are laid.
  private var scales: [ReadingProblem] {
    let scales = [("likelihood", record.method.likelihood), ("severity", record.method.severity)]
    return scales.compactMap { name, scale in
      let count = scale.levels.count
      guard count > 1, count != 4 else { return nil }
      let levels = (1...count).map { "\($0) becomes \(PIAWriter.mapped($0, from: scale))" }
      return ReadingProblem(
        place: "method.\(name)",
        message: "its \(count) levels are laid on the file's four: "
          + levels.joined(separator: ", ")
      )
    }
  }

  /// The software knows neither versions nor who signed which.
  private var standing: [ReadingProblem] {
    guard let standing = record.standing else { return [] }
    let words =
      switch standing.state {
      case .decided: "its hash, who signed it and when are not in the file"
      case .draft, .inReview, .replaced: "its hash and whether it is a draft are not in the file"
      }
    return [ReadingProblem(place: "standing", message: "version \(standing.version), \(words)")]
  }

  /// A decision to consult is no state of the software, and conditions are none of its fields.
  private var decision: [ReadingProblem] {
    let words: String
    switch record.decision?.outcome {
    case .consultation:
      words = "to consult the authority is no state of the file, which says in progress"
    case .conditionallyApproved: words = "the file says validated, without the conditions"
    case .approved, .rejected, nil: return []
    }
    return [ReadingProblem(place: "decision.outcome", message: words)]
  }

  /// The software rates three events, each once.
  private var risks: [ReadingProblem] {
    let events = PIAEvent.allCases.map(\.origin)
    let others = record.risks.filter { !events.contains($0.origin) }.map { risk in
      ReadingProblem(
        place: "risks[\(risk.id)]",
        message: "it is told in answer 111 alone: the file rates three events, access, change and "
          + "disappearance"
      )
    }
    return others
      + PIAEvent.allCases.compactMap { event in
        let risks = writer.risks(of: event)
        guard risks.count > 1 else { return nil }
        let labels = risks.map { "\($0.id)" }.joined(separator: ", ")
        return ReadingProblem(
          place: "risks",
          message: "\(labels) stand for one in the file, which holds the worst of their ratings"
        )
      }
  }

  /// The texts and days that stand nowhere in the file, counted by their field.
  private var texts: [ReadingProblem] {
    let told = Self.words(of: writer.file).folded
    var plain = record
    // The worksheet goes out as it came in; these tell of the record itself.
    plain.pia = nil
    plain.provenance = []
    plain.confidential = []
    return RecordTexts(plain).groups.compactMap { field, texts in
      let count = texts.count { text in
        !RichText.paragraphs(of: text).allSatisfy { told.contains($0.text.folded) }
      }
      guard count > 0 else { return nil }
      let words = count == 1 ? "one text is" : "\(count) texts are"
      return ReadingProblem(place: field, message: "\(words) not in the file")
    }
  }

  /// Every word of the file, without markup.
  private static func words(of node: Node) -> String {
    switch node.content {
    case .mapping(let entries): entries.map { words(of: $0.value) }.joined(separator: "\n")
    case .list(let nodes): nodes.map(words).joined(separator: "\n")
    case .text(let text), .word(let text): PIAText(cleaning: text).plain
    case .null, .boolean, .number: ""
    }
  }
}

extension String {
  /// The text as it is looked for: on one line.
  fileprivate var folded: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
