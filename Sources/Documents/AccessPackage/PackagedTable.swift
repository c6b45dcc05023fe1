import Foundation

/// A table of the copy under a name, as the two files that hold it.
public struct PackagedTable: Sendable, Hashable {
  /// The name without an ending, below the folder `tables`.
  public let name: String
  public let table: PortableTable
  let csv: PackagedFile
  let json: PackagedFile

  /// Checks the name.
  ///
  /// - Throws: ``PackageRefusal/unsafeName``.
  public init(name: String, table: PortableTable) throws(PackageRefusal) {
    csv = try PackagedFile(name: "\(name).csv", content: table.csv)
    json = try PackagedFile(name: "\(name).json", content: table.json)
    // `table.json` would stand beside the schema that describes it, and be mistaken for it.
    guard !name.isEmpty, !json.folded.hasPrefix("table.schema") else { throw .unsafeName }
    self.name = name
    self.table = table
  }
}

/// A file of the copy with its place in the archive.
struct PackageEntry {
  let path: String
  let file: PackagedFile
}

extension AccessPackage {
  /// How many files of the copy the package holds, a table as two.
  public var fileCount: Int { entries.count }

  /// The number of all files in the archive, those that tell of the copy included.
  public var archivedCount: Int { entries.count + 4 + (tables.isEmpty ? 0 : 1) }

  /// All files of the copy, in the order of the archive.
  var entries: [PackageEntry] {
    files.map { PackageEntry(path: "data/\($0.name)", file: $0) }
      + tables.flatMap { table in
        [table.csv, table.json].map { PackageEntry(path: "tables/\($0.name)", file: $0) }
      }
  }
}
