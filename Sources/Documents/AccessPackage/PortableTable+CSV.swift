import CSV
public import Foundation

extension PortableTable {
  /// Reads a CSV file (RFC 4180, UTF-8); its first record names the columns.
  ///
  /// - Throws: ``PortableTableError`` with the line of what is wrong.
  public init(csv data: Data) throws(PortableTableError) {
    var reader = CSVReader()
    var found: [CSVRow] = []
    do throws(CSVError) {
      found += try reader.read([UInt8](data))
      found += try reader.finish()
    } catch {
      throw .csv(line: 1, reason: "\(error)")
    }
    let columns = reader.header?.names ?? []
    var rows: [[String]] = []
    for row in found {
      switch row {
      case .record(let record): rows.append(record.fields)
      case .refused(let refusal): throw .csv(line: refusal.line, reason: "\(refusal.reason)")
      }
    }
    try self.init(columns: columns, rows: rows)
  }

  /// The table as CSV (RFC 4180, UTF-8), every cell as it is.
  public var csv: Data {
    var writer = CSVWriter(columns: columns, formulas: .verbatim)
    for row in rows { writer.write(row.map(\.text)) }
    return Data(writer.take())
  }
}
