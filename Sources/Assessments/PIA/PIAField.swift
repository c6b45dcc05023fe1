/// A value of a file of the PIA software, with its place.
struct PIAField {
  let node: Node
  let place: String

  subscript(key: String) -> PIAField? {
    node[key].map { PIAField(node: $0, place: place.isEmpty ? key : "\(place).\(key)") }
  }

  /// The elements of a list, each with its place; nil where it is none.
  var elements: [PIAField]? {
    guard case .list(let nodes) = node.content else { return nil }
    return nodes.enumerated().map { PIAField(node: $1, place: "\(place)[\($0)]") }
  }

  /// The keys of a mapping.
  var keys: [String] {
    guard case .mapping(let entries) = node.content else { return [] }
    return entries.map(\.key)
  }

  /// A text, or a number or truth value as it was written; nil for others.
  var words: String? {
    switch node.content {
    case .text(let text), .word(let text), .number(let text): text
    case .boolean(let value): value ? "true" : "false"
    case .null, .list, .mapping: nil
    }
  }

  /// Whether there is nothing in it.
  var isEmpty: Bool {
    switch node.content {
    case .null: true
    case .text(let text), .word(let text): text.isBlank
    case .list(let nodes): nodes.isEmpty
    case .mapping(let entries): entries.isEmpty
    case .number, .boolean: false
    }
  }

  /// A whole number, also where it is written as a text or with a fraction of nought.
  var integer: Int? {
    guard let words else { return nil }
    let digits = words.firstMatch(of: /^\s*(-?[0-9]{1,18})(\.0+)?\s*$/)
    return digits.flatMap { Int($0.1) }
  }

  /// A truth value, also where it is written as a number or a text.
  var truth: Bool? {
    switch words {
    case "true", "1": true
    case "false", "0": false
    default: nil
    }
  }

  func problem(_ message: String) -> ReadingProblem {
    ReadingProblem(place: place, line: node.line, message: message)
  }
}
