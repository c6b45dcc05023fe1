/// Something in a file that keeps it from being read as a record.
public struct ReadingProblem: Sendable, Hashable, CustomStringConvertible {
  /// The place in the record, such as `purposes[0].lawfulBasis`; empty for the file as a whole.
  public var place: String
  /// The line of the file, counted from 1, where it is known.
  public var line: Int?
  /// What is wrong and what would be right.
  public var message: String

  public init(place: String, line: Int? = nil, message: String) {
    self.place = place
    self.line = line
    self.message = message
  }

  public var description: String {
    let start = line.map { "line \($0): " } ?? ""
    return start + (place.isEmpty ? message : "\(place): \(message)")
  }
}

/// A file that is no such record, with everything found wrong in it.
public struct UnreadableRecord: Error, Sendable, Hashable, CustomStringConvertible {
  /// At least one problem, in the order of the file.
  public var problems: [ReadingProblem]

  public init(problems: [ReadingProblem]) {
    self.problems = problems
  }

  public var description: String {
    problems.map(\.description).joined(separator: "\n")
  }
}
