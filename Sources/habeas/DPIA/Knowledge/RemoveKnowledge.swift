import ArgumentParser
import Casework
import Foundation

/// `habeas dpia knowledge remove`.
struct RemoveKnowledge: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Takes an imported knowledge base away.",
    discussion: "Example: habeas dpia knowledge remove 0199a3c4-…"
  )

  @Argument(help: "The base's identifier, as 'dpia knowledge list' shows it.")
  var base: String

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON.")
  var json = false

  private struct Removed: Encodable {
    let removed: String
  }

  func run() async throws {
    let id = try KnowledgeIdentifier.read(base)
    try await work.desk().removeKnowledge(id, key: UUID())
    if json {
      try JSONOutput.print(Removed(removed: base.lowercased()))
    } else {
      print("Removed.")
    }
  }
}

/// The identifier of a base on the command line.
enum KnowledgeIdentifier {
  /// - Throws: `ValidationError` for anything but a UUID.
  static func read(_ text: String) throws -> UUID {
    guard let id = UUID(uuidString: text) else {
      throw ValidationError(
        "\(text): not the identifier of a knowledge base; habeas dpia knowledge list shows them"
      )
    }
    return id
  }
}
