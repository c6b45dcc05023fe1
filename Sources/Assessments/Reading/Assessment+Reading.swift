extension Assessment {
  /// Reads an assessment from a parsed file.
  ///
  /// Unknown keys, words outside their vocabulary, levels outside their scale, labels used twice
  /// and references that lead nowhere are refused, each with its place.
  public init(_ node: Node) throws(UnreadableAssessment) {
    let log = ReadingLog()
    var problems: [ReadingProblem] = []
    var decoded: Assessment?
    do {
      decoded = try Assessment(from: RecordDecoder(node: node, codingPath: [], log: log))
    } catch {
      problems.append(ReadingProblem(error, in: node))
    }
    problems += log.problems
    problems += decoded?.problems() ?? []
    guard let decoded, problems.isEmpty else {
      throw UnreadableAssessment(problems: problems)
    }
    self = decoded
  }

  /// Reads an assessment from the bytes of a JSON file.
  public init(json bytes: some Sequence<UInt8>) throws(UnreadableAssessment) {
    try self.init(Node(json: bytes))
  }
}

extension ReadingProblem {
  init(_ error: any Error, in node: Node) {
    guard let error = error as? DecodingError else {
      self.init(place: "", message: "\(error)")
      return
    }
    let context: DecodingError.Context
    switch error {
    case .dataCorrupted(let found), .keyNotFound(_, let found), .typeMismatch(_, let found),
      .valueNotFound(_, let found):
      context = found
    @unknown default:
      self.init(place: "", message: "\(error)")
      return
    }
    self.init(
      place: context.codingPath.written,
      line: node.nearest(context.codingPath).line,
      message: context.debugDescription
    )
  }
}
