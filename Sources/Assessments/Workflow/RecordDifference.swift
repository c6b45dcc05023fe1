/// One difference between two versions of a record, at the place where it lies.
public struct RecordDifference: Sendable, Hashable, CustomStringConvertible {
  /// The place, with labels where entries have them: `risks[K3].residual.likelihood`.
  public var place: String
  public var change: Change

  /// What became of a value.
  public enum Change: Sendable, Hashable {
    case added(String)
    case removed(String)
    case changed(from: String, to: String)
  }

  public var description: String {
    switch change {
    case .added(let value): "+ \(place): \(value)"
    case .removed(let value): "- \(place): \(value)"
    case .changed(let old, let new): "~ \(place): \(old) → \(new)"
    }
  }

  /// The differences between two records as parsed files, in the order of the newer one, with what
  /// was removed at the end.
  ///
  /// Entries with labels are compared by them, so that moving one is no difference.
  public static func between(_ old: Node, _ new: Node) -> [RecordDifference] {
    let before = old.leaves("")
    let after = new.leaves("")
    let known = Dictionary(before, uniquingKeysWith: { first, _ in first })
    let kept = Set(after.map(\.0))
    let changes = after.compactMap { place, value -> RecordDifference? in
      guard let former = known[place] else {
        return RecordDifference(place: place, change: .added(value))
      }
      return former == value
        ? nil : RecordDifference(place: place, change: .changed(from: former, to: value))
    }
    let gone = before.filter { !kept.contains($0.0) }
    return changes + gone.map { RecordDifference(place: $0, change: .removed($1)) }
  }
}

extension Node {
  /// The plain values under a node, each with its place.
  fileprivate func leaves(_ place: String) -> [(String, String)] {
    switch content {
    case .null: []
    case .boolean(let value): [(place, value ? "true" : "false")]
    case .number(let text), .text(let text), .word(let text): [(place, text)]
    case .list(let nodes):
      nodes.enumerated().flatMap { index, node in
        node.leaves("\(place)[\(node.label ?? "\(index)")]")
      }
    case .mapping(let entries):
      entries.flatMap { $0.value.leaves(place.isEmpty ? $0.key : "\(place).\($0.key)") }
    }
  }

  private var label: String? {
    guard case .text(let text) = self["id"]?.content else { return nil }
    return text
  }
}
