import ArgumentParser
import Documents
import Foundation

/// Reads tables of the person's data.
enum TableFiles {
  /// A CSV or JSON file as a table, named after the file.
  static func read(_ path: String) throws -> PackagedTable {
    let url = URL(filePath: path)
    guard let content = FileManager.default.contents(atPath: url.path) else {
      throw ValidationError("--table \(path): cannot be read")
    }
    let table: PortableTable
    do throws(PortableTableError) {
      table =
        switch url.pathExtension.lowercased() {
        case "csv": try PortableTable(csv: content)
        case "json": try PortableTable(json: content)
        default:
          throw PortableTableError.json(line: nil, reason: "name a file that ends in .csv or .json")
        }
    } catch {
      throw ValidationError("--table \(path): \(error)")
    }
    return try PackagedTable(name: url.deletingPathExtension().lastPathComponent, table: table)
  }
}
