@_exported public import Records

/// A file that is no assessment, with everything found wrong in it.
public typealias UnreadableAssessment = UnreadableRecord

extension Assessment {
  /// Reads an assessment from a parsed file.
  ///
  /// Unknown keys, words outside their vocabulary, levels outside their scale, labels used twice
  /// and references that lead nowhere are refused, each with its place.
  public init(_ node: Node) throws(UnreadableAssessment) {
    self = try node.decode { $0.problems() }
  }

  /// Reads an assessment from the bytes of a JSON file.
  public init(json bytes: some Sequence<UInt8>) throws(UnreadableAssessment) {
    try self.init(Node(json: bytes))
  }
}
