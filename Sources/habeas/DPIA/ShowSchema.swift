import ArgumentParser
import Documents
import Foundation

/// `habeas dpia schema`.
struct ShowSchema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema of a file format.",
    discussion: "Example: habeas dpia schema cnil-pia > cnil-pia.schema.json"
  )

  @Argument(help: "The format.")
  var format: Format

  /// The formats that have a schema.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case habeas
    case cnilPIA = "cnil-pia"

    var schema: Data {
      switch self {
      case .habeas: AssessmentFile.schema
      case .cnilPIA: PIAFile.schema
      }
    }
  }

  func run() throws {
    print(String(decoding: format.schema, as: UTF8.self), terminator: "")
  }
}
