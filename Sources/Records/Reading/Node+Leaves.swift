extension Node {
  /// Builds a record of the cells of a row, each with the path that its heading gives.
  ///
  /// - Parameters:
  ///   - leaves: the values; their types are for the record to decide.
  ///   - line: the line or row of the file, for errors.
  /// - Throws: paths that cannot be read, that contradict each other, or skip a place of a list.
  public init(leaves: [RecordLeaf], line: Int) throws(UnreadableRecord) {
    var root = Branch()
    var problems: [ReadingProblem] = []
    for leaf in leaves {
      let isPlaced = PathStep.steps(of: leaf.path).map { root.insert(leaf.text, at: $0[...]) }
      if isPlaced != true {
        problems.append(
          ReadingProblem(
            place: leaf.path,
            line: line,
            message: "not a path beside the others; such as purposes[0].name"
          )
        )
      }
    }
    let node = root.node(at: "", line: line, problems: &problems)
    guard problems.isEmpty else { throw UnreadableRecord(problems: problems) }
    self = node
  }
}

/// A step of a path: a key of a mapping or a place in a list.
private enum PathStep: Hashable {
  case key(String)
  case place(Int)

  /// No list of a table has more entries.
  private static let longestList = 10_000

  /// Reads `purposes[0].name`; nil where it is no path.
  static func steps(of path: String) -> [PathStep]? {
    var steps: [PathStep] = []
    for part in path.split(separator: ".", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
      guard let key = pieces.first, !key.isEmpty, steps.count < Node.depthLimit else { return nil }
      steps.append(.key(String(key)))
      for piece in pieces.dropFirst() {
        guard piece.last == "]", let place = Int(piece.dropLast()),
          (0..<longestList).contains(place)
        else { return nil }
        steps.append(.place(place))
      }
    }
    return steps
  }
}

/// A node while it is put together.
private struct Branch {
  private var text: String?
  private var order: [PathStep] = []
  private var branches: [PathStep: Branch] = [:]

  /// Puts a value at the end of a path.
  ///
  /// - Returns: false where something else is there.
  mutating func insert(_ value: String, at path: ArraySlice<PathStep>) -> Bool {
    guard text == nil else { return false }
    guard let step = path.first else {
      guard branches.isEmpty else { return false }
      text = value
      return true
    }
    if branches[step] == nil { order.append(step) }
    return branches[step, default: Branch()].insert(value, at: path.dropFirst())
  }

  func node(at path: String, line: Int, problems: inout [ReadingProblem]) -> Node {
    if let text { return Node(line: line, content: .word(text)) }
    let places = order.compactMap { if case .place(let place) = $0 { place } else { nil } }
    guard places.isEmpty || places.count == order.count,
      places.sorted() == Array(places.indices)
    else {
      let message = "the places of a list are 0, 1, 2 and so on, and none is left out"
      problems.append(ReadingProblem(place: path, line: line, message: message))
      return Node(line: line, content: .null)
    }
    if places.isEmpty {
      let entries = order.compactMap { step -> Node.Entry? in
        guard case .key(let key) = step, let branch = branches[step] else { return nil }
        let inside = path.isEmpty ? key : "\(path).\(key)"
        return Node.Entry(
          key: key,
          value: branch.node(at: inside, line: line, problems: &problems)
        )
      }
      return Node(line: line, content: .mapping(entries))
    }
    let nodes = places.sorted().map { place in
      branches[.place(place), default: Branch()]
        .node(at: "\(path)[\(place)]", line: line, problems: &problems)
    }
    return Node(line: line, content: .list(nodes))
  }
}
