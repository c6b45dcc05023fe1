import Assessments

/// The texts in a part of a record that tell something: the text that is meant itself, names and
/// titles, and whatever is longer than a few words.
///
/// A country or an owner of an entry stands in many places and gives nothing away.
struct WithheldTexts {
  private(set) var texts: [Text] = []
  private let place: String

  /// A text and the field that it stands in, without labels: `dataItems.retention.period`.
  struct Text {
    let text: String
    let field: String
    /// Whether it is itself what is withheld, and not a part of that.
    let role: Role
  }

  /// What a text is to the part that is withheld.
  enum Role {
    case whole, detail
  }

  init(_ node: Node, at place: String) {
    self.place = place
    gather(node, place)
  }

  /// Fields that name somebody or something.
  private static let names: Set<String> = [
    "name", "title", "by", "author", "contact", "reference",
  ]

  /// The length from which any text tells something.
  private static let tellingLength = 25

  /// Fields whose texts are labels, or words of a vocabulary wherever they stand.
  private static let coded: Set<String> = [
    "id", "kind", "state", "origin", "condition", "instrument", "answer", "disposal", "operation",
    "tenor", "ground", "acceptance", "areas", "lawfulBasis", "data", "subjects", "assets",
    "recipients", "measures", "operatedBy", "engagedBy", "recipient", "matrix", "outcome",
    "category", "format", "language",
  ]

  private mutating func gather(_ node: Node, _ path: String) {
    switch node.content {
    case .mapping(let entries):
      for entry in entries { gather(entry.value, "\(path).\(entry.key)") }
    case .list(let nodes):
      for node in nodes { gather(node, path) }
    case .text(let text), .word(let text):
      let isDay = text.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil
      guard path == place || isTelling(text, path), !isDay else { return }
      let field = path.replacing(/\[[^\]]*\]/, with: "")
      texts.append(Text(text: text, field: field, role: path == place ? .whole : .detail))
    case .null, .boolean, .number: break
    }
  }

  private func isTelling(_ text: String, _ path: String) -> Bool {
    guard !Self.isCoded(path) else { return false }
    return Self.names.contains(Self.last(of: path)) || text.count >= Self.tellingLength
  }

  private static func last(of path: String) -> String {
    path.split(separator: ".").last.map { String($0.prefix { $0 != "[" }) } ?? ""
  }

  /// Duties of people in a team and owners of shared duties are words of vocabularies.
  private static func isCoded(_ path: String) -> Bool {
    let last = last(of: path)
    switch last {
    case "duty": return path.hasPrefix("team")
    case "role": return path.hasPrefix("codes")
    case "owner": return path.contains("responsibilities")
    default: return coded.contains(last)
    }
  }
}
