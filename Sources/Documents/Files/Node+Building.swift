import Assessments

extension Node {
  /// A mapping of keys to values, in the order given.
  static func object(_ entries: KeyValuePairs<String, Node>) -> Node {
    Node(line: 1, content: .mapping(entries.map { Entry(key: $0.key, value: $0.value) }))
  }

  static func list(_ nodes: [Node]) -> Node { Node(line: 1, content: .list(nodes)) }

  /// A text, or null.
  static func text(_ text: String?) -> Node {
    Node(line: 1, content: text.map { .text($0) } ?? .null)
  }

  /// A whole number, or null.
  static func number(_ number: Int?) -> Node {
    Node(line: 1, content: number.map { .number("\($0)") } ?? .null)
  }

  /// A truth value, or null.
  static func truth(_ answer: YesOrNo?) -> Node {
    Node(line: 1, content: answer.map { .boolean($0 == .yes) } ?? .null)
  }
}
