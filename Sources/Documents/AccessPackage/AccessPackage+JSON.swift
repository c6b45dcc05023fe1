import CSV
import Crypto
public import Foundation
import SubjectRequests
import TimeLimits

extension AccessPackage {
  /// The package as its JSON tells it.
  private struct Record: Encodable {
    let format = "habeas-access-package/1"
    let reference: String
    let controller: String
    let date: CalendarDate
    let language: LetterLanguage
    let activities: [AccessInformation.Activity]
    let supervisoryAuthority: String?
    let files: [File]

    struct File: Encodable {
      let name: String
      let octets: Int
      let sha256: String
    }
  }

  /// The information and a list of the files, with their digests, in stable order.
  func json() throws -> String {
    let record = Record(
      reference: reference.description,
      controller: controller,
      date: day,
      language: language,
      activities: information.activities,
      supervisoryAuthority: authority,
      files: files.map {
        Record.File(name: "data/\($0.name)", octets: $0.content.count, sha256: $0.digest)
      }
    )
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(record), as: UTF8.self) + "\n"
  }

  /// The information as rows: activity, provision, what it says.
  func csv() -> String {
    var writer = CSVWriter(columns: ["activity", "provision", "value"])
    for activity in information.activities {
      for point in activity.points {
        for value in point.values { writer.write([activity.name, point.provision, value]) }
      }
    }
    return String(decoding: writer.take(), as: UTF8.self)
  }
}

extension AccessPackage {
  /// SHA-256 of some bytes in hexadecimal digits, to compare what arrives with what was made.
  public func digest(of bytes: Data) -> String { bytes.digest }
}

extension PackagedFile {
  /// SHA-256 in hexadecimal digits.
  var digest: String { content.digest }
}

extension Data {
  fileprivate var digest: String {
    SHA256.hash(data: self).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    .joined()
  }
}

extension AccessInformation.Activity {
  /// A point of Article 15 and what is said on it.
  struct Point {
    let provision: String
    let heading: KeyPath<PackageWords, String>
    let values: [String]
  }

  /// All points, in the order of the article.
  var points: [Point] {
    [
      Point(provision: "15(1)(a)", heading: \.purposes, values: purposes),
      Point(provision: "6(1)", heading: \.lawfulBases, values: lawfulBases),
      Point(provision: "15(1)(b)", heading: \.categories, values: categories),
      Point(provision: "15(1)(c)", heading: \.recipients, values: recipients),
      Point(
        provision: "15(2)",
        heading: \.transfers,
        values: transfers.map { "\($0.destination): \($0.safeguards)" }
      ),
      Point(provision: "15(1)(d)", heading: \.retention, values: retention),
      Point(provision: "15(1)(g)", heading: \.sources, values: sources),
      Point(
        provision: "15(1)(h)",
        heading: \.automatedDecisions,
        values: automatedDecisions.map { "\($0.logic) \($0.consequences)" }
      ),
    ]
  }
}
