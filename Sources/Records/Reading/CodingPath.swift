/// A step by its place in a list.
struct IndexKey: CodingKey {
  let index: Int

  init(_ index: Int) { self.index = index }
  init?(intValue: Int) { index = intValue }
  init?(stringValue: String) { nil }

  var intValue: Int? { index }
  var stringValue: String { "\(index)" }
}

extension [any CodingKey] {
  /// The path as people write it: `purposes[0].lawfulBasis`.
  public var written: String {
    reduce(into: "") { text, step in
      if let index = step.intValue {
        text += "[\(index)]"
      } else {
        text += text.isEmpty ? step.stringValue : ".\(step.stringValue)"
      }
    }
  }
}
