import Assessments
import Foundation

/// The sample of `Fixtures/dpia`, in its canonical JSON.
enum Sample {
  static func bytes() throws -> Data {
    try Data(
      contentsOf: URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/dpia/social-support.json")
    )
  }

  static func assessment() throws -> Assessment { try Assessment(json: bytes()) }
}
