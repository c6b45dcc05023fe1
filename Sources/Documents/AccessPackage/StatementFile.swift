public import Foundation
public import SubjectRequests
import Yams

/// Reads what officers state beside the register from a file.
public enum StatementFile {
  private struct File: Decodable {
    let statements: [AccessStatement]
  }

  /// Reads JSON or YAML: `statements`, each with `activity`, `add`, `set` and `without`.
  ///
  /// - Throws: ``InformationFileError`` with the place of what is wrong.
  public static func read(_ data: Data) throws(InformationFileError) -> [AccessStatement] {
    try InformationFile.decode(File.self, data, called: "statements").statements
  }
}
