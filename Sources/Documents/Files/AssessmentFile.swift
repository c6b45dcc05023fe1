public import Assessments
public import Foundation

/// Reads and writes assessments as files.
public enum AssessmentFile {
  /// The formats of files that hold a whole assessment.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    case json
    case yaml
  }

  /// Reads an assessment from the bytes of a file.
  ///
  /// - Throws: every problem found, with its place in the record and the line of the file.
  public static func read(_ data: Data, as format: Format) throws(UnreadableAssessment)
    -> Assessment
  {
    switch format {
    case .json: try Assessment(json: data)
    case .yaml: try Assessment(Node(yaml: data))
    }
  }

  /// The JSON Schema of such files.
  public static var schema: Data {
    Data(WorksheetFile.bytes(of: "habeas-dpia.schema.json") ?? [])
  }

  /// Writes an assessment as canonical JSON: keys sorted, two spaces, a line end at the end.
  ///
  /// The same assessment gives the same bytes, and reading them gives the same assessment.
  public static func json(_ assessment: Assessment) throws -> Data {
    try CanonicalJSON.data(of: assessment)
  }
}
