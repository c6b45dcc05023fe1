public import Assessments
public import Foundation

/// Files of knowledge bases, as the PIA software exports them.
public enum KnowledgeFile {
  /// Reads a file.
  ///
  /// - Throws: for another kind of file, what it is and what would be right.
  public static func read(_ data: Data) throws(UnreadableRecord) -> KnowledgeReading {
    guard data.count <= ImportedAssessment.sizeLimit else {
      throw UnreadableRecord(problems: [
        ReadingProblem(
          place: "",
          message: "the file has \(data.count) bytes; "
            + "at most \(ImportedAssessment.sizeLimit) are read"
        )
      ])
    }
    return try KnowledgeBase.read(try Node(json: data))
  }

  /// Writes a base as canonical JSON, as it is kept.
  public static func json(_ base: KnowledgeBase) throws -> Data {
    try CanonicalJSON.data(of: base)
  }

  /// Reads a base as it is kept.
  public static func kept(_ data: Data) throws(UnreadableRecord) -> KnowledgeBase {
    try Node(json: data).decode()
  }
}
