import CSV
import Foundation
import Testing

/// The records of a file of the law fixtures.
func lawRecords(_ name: String) throws -> [CSVRecord] {
  let file = URL(filePath: #filePath).appending(path: "../../../Fixtures/law/\(name)")
  var reader = CSVReader()
  let rows = try reader.read(Array(Data(contentsOf: file.standardized))) + reader.finish()
  return try rows.map { row in
    switch row {
    case .record(let record): record
    case .refused(let refusal): throw refusal
    }
  }
}
