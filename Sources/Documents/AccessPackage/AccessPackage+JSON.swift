import CSV
import Crypto
public import Foundation
import Records
import SubjectRequests
import TimeLimits

extension AccessPackage {
  /// The package as its JSON tells it.
  private struct Record: Encodable {
    let format = "habeas-access-package/1"
    let reference: String
    let controller: String
    /// The lines of its postal address; left out where it is not told.
    let controllerAddress: [String]?
    let date: CalendarDate
    let language: LetterLanguage
    let activities: [AccessInformation.Activity]
    let searched: [SearchedSystem]
    let supervisoryAuthority: String?
    let withoutCopy: String?
    let tables: [Table]
    let files: [File]

    struct Table: Encodable {
      let columns: [String]
      let rows: Int
      let csv: String
      let json: String
    }

    struct File: Encodable {
      let name: String
      let octets: Int
      let sha256: String
    }
  }

  /// The JSON Schema of ``json()``, the published shape.
  public static var schema: String {
    get throws { try LetterFile.text("habeas-access-package.schema.json") }
  }

  /// The information, what was searched, and a list of the files with their digests, in stable order.
  public func json() throws -> String {
    let record = Record(
      reference: reference.description,
      controller: controller,
      controllerAddress: address.isEmpty ? nil : address,
      date: day,
      language: language,
      activities: information?.activities ?? [],
      searched: searched,
      supervisoryAuthority: authority.isEmpty ? nil : authority.joined(separator: "\n"),
      withoutCopy: withoutCopy,
      tables: tables.map {
        Record.Table(
          columns: $0.table.columns,
          rows: $0.table.rows.count,
          csv: "tables/\($0.csv.name)",
          json: "tables/\($0.json.name)"
        )
      },
      files: entries.map {
        Record.File(name: $0.path, octets: $0.file.content.count, sha256: $0.file.digest)
      }
    )
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(record), as: UTF8.self) + "\n"
  }

  /// The information as rows: activity, provision, what it says.
  func csv() -> String {
    var writer = CSVWriter(columns: ["activity", "provision", "value"])
    for activity in information?.activities ?? [] {
      for point in AccessPoint.allCases {
        for value in activity.told(on: point) {
          writer.write([activity.name, point.provision, value])
        }
      }
    }
    return String(decoding: writer.take(), as: UTF8.self)
  }
}

extension AccessInformation.Activity {
  /// What is told on a point, an explanation of what is not told last.
  func told(on point: AccessPoint) -> [String] {
    values(on: point) + [explanations[point]].compactMap(\.self)
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
  fileprivate var digest: String { SHA256.hash(data: self).hexadecimal }
}
