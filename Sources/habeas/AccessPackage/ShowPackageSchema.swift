import ArgumentParser
import Documents

/// `habeas access-package schema`.
struct ShowPackageSchema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the published shape (JSON Schema) of a file in packages.",
    discussion: "Example: habeas access-package schema table"
  )

  /// The files that have a published shape.
  enum Shape: String, ExpressibleByArgument, CaseIterable {
    case information
    case table
  }

  @Argument(help: "Which file: information.json, or the tables.")
  var shape: Shape = .table

  func run() throws {
    switch shape {
    case .information: print(try AccessPackage.schema, terminator: "")
    case .table: print(try PortableTable.schema, terminator: "")
    }
  }
}
