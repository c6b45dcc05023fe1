extension Node {
  /// The node at the end of a path of numbers.
  public func node(at path: some Collection<Int>) -> Node? {
    guard let index = path.first else { return self }
    return children.indices.contains(index) ? children[index].node(at: path.dropFirst()) : nil
  }

  /// The node at a place; nil where the place leads nowhere.
  public func node(at place: RecordPlace) -> Node? {
    path(to: place).flatMap { node(at: $0) }
  }

  /// The same with the node at the end of a path replaced, or taken out where nothing is given.
  public func replacing(_ path: some Collection<Int>, by new: Node?) -> Node {
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

  /// The same with the node at a place replaced, added to its mapping where that lacks it, or taken
  /// out where nothing is given; unchanged where the place leads nowhere.
  public func setting(_ new: Node?, at place: RecordPlace) -> Node {
    if let path = path(to: place) { return replacing(path, by: new) }
    guard let new, let (around, key) = place.entryOfMapping, let path = path(to: around),
      let mapping = node(at: path), case .mapping(let entries) = mapping.content
    else { return self }
    let added = Node.Content.mapping(entries + [Entry(key: key, value: new)])
    return replacing(path, by: Node(line: mapping.line, content: added))
  }

  /// What a list or a mapping holds.
  private var children: [Node] {
    switch content {
    case .mapping(let entries): entries.map(\.value)
    case .list(let nodes): nodes
    case .null, .boolean, .number, .text, .word: []
    }
  }
}
