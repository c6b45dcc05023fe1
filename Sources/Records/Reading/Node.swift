/// A parsed file before it becomes a record: JSON and YAML alike.
public struct Node: Sendable, Hashable {
  /// The line of the file, counted from 1.
  public var line: Int
  public var content: Content

  public init(line: Int, content: Content) {
    self.line = line
    self.content = content
  }

  /// What a node holds.
  public enum Content: Sendable, Hashable {
    case null
    case boolean(Bool)
    /// A number, as it was written.
    case number(String)
    case text(String)
    /// An unquoted word of YAML, whose type the reader decides.
    case word(String)
    case list([Node])
    /// The entries of a mapping in the order of the file, without duplicate keys.
    case mapping([Entry])
  }

  /// One entry of a mapping.
  public struct Entry: Sendable, Hashable {
    public var key: String
    public var value: Node

    public init(key: String, value: Node) {
      self.key = key
      self.value = value
    }
  }

  /// How deep lists and mappings may be nested in a file.
  public static let depthLimit = 64
}

extension Node {
  /// What the node is, as an error message calls it.
  public var kind: String {
    switch content {
    case .null: "nothing"
    case .boolean: "true or false"
    case .number: "a number"
    case .text, .word: "a text"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }

  /// The value of a key of a mapping, or nil.
  public subscript(key: String) -> Node? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The node that a coding path leads to, as far as it leads.
  public func nearest(_ path: [any CodingKey]) -> Node {
    var node = self
    for step in path {
      if let index = step.intValue, case .list(let nodes) = node.content {
        guard nodes.indices.contains(index) else { return node }
        node = nodes[index]
      } else if let next = node[step.stringValue] {
        node = next
      } else {
        return node
      }
    }
    return node
  }
}
