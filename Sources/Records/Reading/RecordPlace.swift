/// The place of a part in a parsed record: `risks[K3].threats[0]`.
public struct RecordPlace: Sendable, Hashable {
  let steps: [Step]

  /// A step of a place.
  enum Step: Sendable, Hashable {
    case key(String)
    /// An entry of a list, by its label or its number from 0.
    case entry(String)
  }

  /// Reads a place; nil for what is none.
  public init?(_ text: String) {
    var steps: [Step] = []
    for part in text.split(separator: ".", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
      guard let key = pieces.first, !key.isEmpty else { return nil }
      steps.append(.key(String(key)))
      for piece in pieces.dropFirst() {
        guard piece.last == "]", piece.count > 1 else { return nil }
        steps.append(.entry(String(piece.dropLast())))
      }
    }
    guard !steps.isEmpty else { return nil }
    self.steps = steps
  }

  /// The mapping around the place and its key there; nil where it ends in an entry of a list.
  var entryOfMapping: (around: RecordPlace, key: String)? {
    guard steps.count > 1, case .key(let key) = steps.last else { return nil }
    return (RecordPlace(steps: steps.dropLast()), key)
  }

  private init(steps: some Sequence<Step>) {
    self.steps = Array(steps)
  }

  /// The place without the entry that it ends in: the list; nil where it ends in no entry.
  public var list: String? {
    guard case .entry = steps.last else { return nil }
    return steps.dropLast().reduce(into: "") { text, step in
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .entry(let name): text += "[\(name)]"
      }
    }
  }
}

extension Node {
  /// The numbers that lead to a place: those of entries of mappings, and of lists; nil where it
  /// leads nowhere.
  public func path(to place: RecordPlace) -> [Int]? {
    var node = self
    var path: [Int] = []
    for step in place.steps {
      guard let (number, next) = node.child(at: step) else { return nil }
      path.append(number)
      node = next
    }
    return path
  }

  /// The node that a place leads to, as far as it leads.
  func nearest(_ place: RecordPlace) -> Node {
    var node = self
    for step in place.steps {
      guard let (_, next) = node.child(at: step) else { break }
      node = next
    }
    return node
  }

  private func child(at step: RecordPlace.Step) -> (number: Int, node: Node)? {
    switch (step, content) {
    case (.key(let key), .mapping(let entries)):
      return entries.firstIndex { $0.key == key }.map { ($0, entries[$0].value) }
    case (.entry(let name), .list(let nodes)):
      let labelled = nodes.firstIndex { $0["id"]?.isText(name) == true }
      guard let index = labelled ?? Int(name), nodes.indices.contains(index) else { return nil }
      return (index, nodes[index])
    default: return nil
    }
  }

  /// Whether it is a text, quoted or not.
  private func isText(_ text: String) -> Bool {
    switch content {
    case .text(let own), .word(let own): own == text
    case .null, .boolean, .number, .list, .mapping: false
    }
  }
}
