/// The sector template that a worksheet was made from, which the software calls a structure.
public struct PIATemplate: Sendable, Hashable, Codable {
  /// The number that the software gives it, from 1 on.
  public var number: Int
  public var name: String?
  public var sector: String?
  /// What it asks and suggests.
  public var questions: PIATemplateContent?

  public init(number: Int) {
    self.number = number
  }
}

/// What a template asks and suggests, as the software keeps it: an object with `sections`.
public struct PIATemplateContent: Sendable, Hashable, Codable {
  /// The object as JSON on one line; texts with markup are cleaned as those of answers are.
  public let json: String

  /// Takes an object, and cleans its texts; nil for anything else.
  public init?(_ node: Node) {
    guard case .mapping = node.content else { return nil }
    json = node.withoutMarkup.json
  }

  /// The object.
  public var node: Node? { try? Node(json: json.utf8) }

  /// How the template words a question, in plain text.
  public func title(of question: Int) -> String? {
    let entries = (node?["sections"]?.entries ?? []).flatMap { $0["items"]?.entries ?? [] }
      .flatMap { $0["questions"]?.entries ?? [] }
    let entry = entries.first { PIAField(node: $0, place: "")["id"]?.integer == question }
    let words = entry.flatMap { PIAField(node: $0, place: "")["title"]?.words }
    return words.map { PIAText(cleaning: $0).plain }.flatMap { $0.isBlank ? nil : $0 }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let node = try? Node(json: text.utf8), let content = Self(node) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "not the content of a template; write a JSON object such as "
          + "{\"sections\":[]}"
      )
    }
    self = content
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(json)
  }
}

extension Node {
  /// The elements of a list; none for anything else.
  fileprivate var entries: [Node] {
    if case .list(let nodes) = content { nodes } else { [] }
  }

  /// The node with its texts cleaned that hold markup.
  fileprivate var withoutMarkup: Node {
    var node = self
    switch content {
    case .text(let words), .word(let words):
      guard words.contains(/<[A-Za-z\/!?]/) else { return self }
      node.content = .text(PIAText(cleaning: words).html)
    case .list(let nodes): node.content = .list(nodes.map(\.withoutMarkup))
    case .mapping(let entries):
      node.content = .mapping(
        entries.map { .init(key: $0.key, value: $0.value.withoutMarkup) }
      )
    case .null, .boolean, .number: return self
    }
    return node
  }
}
