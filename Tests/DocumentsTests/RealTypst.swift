import Documents
import Foundation
import TestReaders

/// Typst as the tests use it: what `HABEAS_TYPST` names, else the package beside the readers.
enum RealTypst {
  /// Whether tests that need it run.
  static let isHere = Python.runs("typst")

  static func typesetter() throws -> Typesetter {
    let means = ["HABEAS_TYPST": Python.path]
    return try Typesetter(finding: means.merging(ProcessInfo.processInfo.environment) { $1 })
  }
}
