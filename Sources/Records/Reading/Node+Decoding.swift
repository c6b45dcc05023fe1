extension Node {
  /// Decodes a record from a parsed file.
  ///
  /// Unknown keys and words outside their vocabulary are refused, each with its place and line.
  ///
  /// A record that could be decoded is checked for whatever else may be wrong with it; each problem
  /// found then bears the line of the place that it names.
  ///
  /// - Throws: everything that was found wrong.
  public func decode<Record: Decodable>(
    _ type: Record.Type = Record.self,
    checking problems: (Record) -> [ReadingProblem] = { _ in [] }
  ) throws(UnreadableRecord) -> Record {
    let log = ReadingLog()
    var found: [ReadingProblem] = []
    var decoded: Record?
    do {
      decoded = try Record(from: RecordDecoder(node: self, codingPath: [], log: log))
    } catch {
      found.append(ReadingProblem(error, in: self))
      log.ended(at: (error as? DecodingError)?.context?.codingPath ?? [])
    }
    found += log.problems
    found += (decoded.map(problems) ?? []).map(located)
    guard let decoded, found.isEmpty else { throw UnreadableRecord(problems: found) }
    return decoded
  }

  /// A problem with the line of the place that it names.
  private func located(_ problem: ReadingProblem) -> ReadingProblem {
    guard problem.line == nil, let place = RecordPlace(problem.place) else { return problem }
    var located = problem
    located.line = nearest(place).line
    return located
  }
}
