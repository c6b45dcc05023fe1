import Records

/// The fields of one JSON object in a file of rows; a key that is there twice is refused.
struct JSONRow {
  private let line: Int
  private let entries: [Node.Entry]

  /// Reads an object.
  ///
  /// - Parameters:
  ///   - bytes: The object in UTF-8.
  ///   - line: Its line, or its number in an array.
  ///   - known: The keys that it may have; others would be lost without a word.
  /// - Throws: ``RowRefusal``, with no word of the row.
  init(_ bytes: [UInt8], line: Int, known: [String]) throws(RowRefusal) {
    let node: Node
    do throws(UnreadableRecord) {
      node = try Node(json: bytes)
    } catch {
      let problem = error.problems.first
      throw RowRefusal(
        line: line,
        field: known.first { $0 == problem?.place },
        reason: problem?.message ?? "not a JSON object"
      )
    }
    guard case .mapping(let entries) = node.content else {
      throw RowRefusal(line: line, field: nil, reason: "not a JSON object")
    }
    guard entries.allSatisfy({ known.contains($0.key) }) else {
      throw RowRefusal(
        line: line,
        field: nil,
        reason: "holds a field that is not known; known are \(known.joined(separator: " "))"
      )
    }
    self.line = line
    self.entries = entries
  }

  /// A text; nil where the key is missing or null.
  func text(_ key: String) throws(RowRefusal) -> String? {
    switch content(key) {
    case nil, .null: nil
    case .text(let text): text
    default: throw RowRefusal(line: line, field: key, reason: "not a text")
    }
  }

  /// A list of texts; none where the key is missing or null.
  func texts(_ key: String) throws(RowRefusal) -> [String] {
    guard let content = content(key), content != .null else { return [] }
    guard case .list(let nodes) = content else { throw notTexts(key) }
    var texts: [String] = []
    for node in nodes {
      guard case .text(let text) = node.content else { throw notTexts(key) }
      texts.append(text)
    }
    return texts
  }

  private func content(_ key: String) -> Node.Content? {
    entries.first { $0.key == key }?.value.content
  }

  private func notTexts(_ key: String) -> RowRefusal {
    RowRefusal(line: line, field: key, reason: "not a list of texts")
  }
}
