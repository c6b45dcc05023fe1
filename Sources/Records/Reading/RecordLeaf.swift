/// A value of a record with the path that leads to it: a cell of a table.
public struct RecordLeaf: Sendable, Hashable {
  /// The path as people write it: `purposes[0].name`.
  public let path: String
  /// The value as text: `true`, `84` or the text itself.
  public let text: String

  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

/// How the elements of lists are named in paths.
public enum ElementNaming: Sendable, Hashable {
  /// By their places, from 0: what can be read again.
  case place
  /// By their labels where they have one: what stays the same when a list is put into another order.
  case label
}

extension Node {
  /// Every value with its path, in the order of the record; nothing and empty lists have none.
  public func leaves(naming: ElementNaming = .place) -> [RecordLeaf] {
    var leaves: [RecordLeaf] = []
    gather(at: "", naming, into: &leaves)
    return leaves
  }

  private func gather(at path: String, _ naming: ElementNaming, into leaves: inout [RecordLeaf]) {
    switch content {
    case .null: break
    case .boolean(let value): leaves.append(RecordLeaf(path: path, text: value.description))
    case .number(let text), .text(let text), .word(let text):
      leaves.append(RecordLeaf(path: path, text: text))
    case .mapping(let entries):
      for entry in entries {
        let inside = path.isEmpty ? entry.key : "\(path).\(entry.key)"
        entry.value.gather(at: inside, naming, into: &leaves)
      }
    case .list(let nodes):
      for (index, node) in nodes.enumerated() {
        let name = naming == .label ? node.label ?? "\(index)" : "\(index)"
        node.gather(at: "\(path)[\(name)]", naming, into: &leaves)
      }
    }
  }

  /// The label of an entry of a list.
  var label: String? {
    if case .text(let label)? = self["id"]?.content { label } else { nil }
  }
}
