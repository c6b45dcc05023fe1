import Assessments
import Documents
import Foundation
import TimeLimits

/// The files of `Fixtures`.
enum Fixtures {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")

  static func data(_ path: String) throws -> Data {
    try Data(contentsOf: folder.appending(path: path))
  }

  static func sample() throws -> Assessment {
    try AssessmentFile.read(data("dpia/social-support.yaml"), as: .yaml)
  }

  /// The sample as version 4, which a director signed.
  static func decidedSample() throws -> Assessment {
    var record = try sample()
    guard let day = CalendarDate(iso8601: "2026-11-22") else { throw NoDay() }
    let signature = Signature(by: "director", on: day, at: Instant(secondsSince1970: 1_795_000_000))
    record.standing = Standing(
      assessment: "0199a3c4",
      version: 4,
      hash: "ab12",
      state: .decided(signature: signature)
    )
    return record
  }

  private struct NoDay: Error {}

  /// The sample's file with one passage replaced, which must be there exactly once.
  static func sample(replacing passage: String, with other: String) throws -> Data {
    let text = String(decoding: try data("dpia/social-support.yaml"), as: UTF8.self)
    let parts = text.components(separatedBy: passage)
    guard parts.count == 2 else { throw AmbiguousPassage(count: parts.count - 1) }
    return Data(parts.joined(separator: other).utf8)
  }

  struct AmbiguousPassage: Error {
    let count: Int
  }
}
