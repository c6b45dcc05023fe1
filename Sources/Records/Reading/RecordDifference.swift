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
  /// What differs from an earlier version, in the order of the paths of this one, then what is gone.
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
    return changed + gone
  }
}
