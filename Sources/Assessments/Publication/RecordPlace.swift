/// The place of a part in a parsed record: `risks[K3].threats[0]`.
struct RecordPlace: Sendable, Hashable {
  let steps: [Step]

  /// A step of a place.
  enum Step: Sendable, Hashable {
    case key(String)
    /// An entry of a list, by its label or its number from 0.
    case entry(String)
  }

  /// Reads a place; nil for what is none.
  init?(_ text: String) {
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

  /// The place without the entry that it ends in: the list.
  var list: String? {
    guard case .entry = steps.last else { return nil }
    return Self.written(steps.dropLast())
  }

  static func written(_ steps: some Sequence<Step>) -> String {
    steps.reduce(into: "") { text, step in
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .entry(let name): text += "[\(name)]"
      }
    }
  }
}

extension ConfidentialPart {
  /// The place without the label of the entry that it names, which goes with the entry.
  public var publicPlace: String { RecordPlace(place)?.list ?? place }
}

extension Node {
  /// The numbers that lead to a place: those of entries of mappings, and of lists; nil where it
  /// leads nowhere.
  func path(to place: RecordPlace) -> [Int]? {
    var node = self
    var path: [Int] = []
    for step in place.steps {
      switch (step, node.content) {
      case (.key(let key), .mapping(let entries)):
        guard let index = entries.firstIndex(where: { $0.key == key }) else { return nil }
        path.append(index)
        node = entries[index].value
      case (.entry(let name), .list(let nodes)):
        let labelled = nodes.firstIndex { $0["id"]?.content == .text(name) }
        guard let index = labelled ?? Int(name), nodes.indices.contains(index) else { return nil }
        path.append(index)
        node = nodes[index]
      default: return nil
      }
    }
    return path
  }

  /// The node at the end of a path of numbers.
  func node(at path: some Collection<Int>) -> Node? {
    guard let index = path.first else { return self }
    return children.indices.contains(index) ? children[index].node(at: path.dropFirst()) : nil
  }

  /// The same with the node at the end of a path replaced, or taken out where nothing is given.
  func replacing(_ path: some Collection<Int>, by new: Node?) -> Node {
    guard let index = path.first, children.indices.contains(index) else { return new ?? self }
    let rest = path.dropFirst()
    let child = rest.isEmpty ? new : children[index].replacing(rest, by: new)
    var copy = self
    switch content {
    case .mapping(var entries):
      if let child { entries[index].value = child } else { entries.remove(at: index) }
      copy.content = .mapping(entries)
    case .list(var nodes):
      if let child { nodes[index] = child } else { nodes.remove(at: index) }
      copy.content = .list(nodes)
    case .null, .boolean, .number, .text, .word: break
    }
    return copy
  }

  /// What a list or a mapping holds.
  var children: [Node] {
    switch content {
    case .mapping(let entries): entries.map(\.value)
    case .list(let nodes): nodes
    case .null, .boolean, .number, .text, .word: []
    }
  }
}
