/// A value that differs between two versions of a record.
public struct RecordDifference: Sendable, Hashable, Codable {
  /// The path, with labels where entries have one: `role.controller.record.purposes[pay].name`.
  public let path: String
  /// The value before; nil where there was none.
  public let before: String?
  /// The value after; nil where there is none any more.
  public let after: String?

  public init(path: String, before: String?, after: String?) {
    self.path = path
    self.before = before
    self.after = after
  }
}

extension RecordDifference: CustomStringConvertible {
  /// The difference in a line: what was added, what is gone, or what it was and is; of long values
  /// their beginning.
  public var description: String {
    switch (before.map(Self.short), after.map(Self.short)) {
    case (let before?, let after?): "~ \(path): \(before) → \(after)"
    case (nil, let after): "+ \(path): \(after ?? "")"
    case (let before?, nil): "- \(path): \(before)"
    }
  }

  private static func short(_ value: String) -> String {
    value.count > 300 ? "\(value.prefix(280))… (\(value.count) characters)" : value
  }
}

extension Node {
  /// What differs from an earlier version: which of several cases a part is, then values in the order of
  /// the paths of this one, then what is gone.
  public func differences(from earlier: Node) -> [RecordDifference] {
    let (old, new) = (earlier.leaves(naming: .label), leaves(naming: .label))
    let before = Dictionary(old.map { ($0.path, $0.text) }, uniquingKeysWith: { $1 })
    let after = Dictionary(new.map { ($0.path, $0.text) }, uniquingKeysWith: { $1 })
    let changed = new.filter { before[$0.path] != $0.text }.map {
      RecordDifference(path: $0.path, before: before[$0.path], after: $0.text)
    }
    let gone = old.filter { after[$0.path] == nil }.map {
      RecordDifference(path: $0.path, before: $0.text, after: nil)
    }
    return caseDifferences(from: earlier) + changed + gone
  }

  /// Parts that are another case than before, such as `decision.outcome: rejected → approved`.
  ///
  /// Where one side has no such part, only a case without content is told, since content tells of
  /// itself.
  private func caseDifferences(from earlier: Node) -> [RecordDifference] {
    var (old, new): ([String: RecordCase], [RecordCase]) = ([:], [])
    earlier.gatherCases(at: "") { old[$0.path] = $0 }
    gatherCases(at: "") { new.append($0) }
    let changed = new.compactMap { part -> RecordDifference? in
      let before = old[part.path]
      guard before?.name != part.name, before != nil || part.isEmpty else { return nil }
      return RecordDifference(path: part.path, before: before?.name, after: part.name)
    }
    let known = Set(new.map(\.path))
    let gone = old.values.filter { !known.contains($0.path) && $0.isEmpty }
      .sorted { $0.path < $1.path }
      .map { RecordDifference(path: $0.path, before: $0.name, after: nil) }
    return changed + gone
  }

  /// Hands on every part that is one of several cases: an object of one key, with an object below.
  private func gatherCases(at path: String, _ body: (RecordCase) -> Void) {
    switch content {
    case .mapping(let entries):
      if entries.count == 1, case .mapping(let inner)? = entries.first?.value.content,
        let name = entries.first?.key, !path.isEmpty
      {
        body(RecordCase(path: path, name: name, isEmpty: inner.isEmpty))
      }
      for entry in entries {
        entry.value.gatherCases(at: path.isEmpty ? entry.key : "\(path).\(entry.key)", body)
      }
    case .list(let nodes):
      for (index, node) in nodes.enumerated() {
        node.gatherCases(at: "\(path)[\(node.label ?? "\(index)")]", body)
      }
    case .null, .boolean, .number, .text, .word: break
    }
  }
}

/// A part of a record that is one of several cases.
private struct RecordCase {
  let path: String
  let name: String
  let isEmpty: Bool
}
