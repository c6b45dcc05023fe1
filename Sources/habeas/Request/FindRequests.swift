import ArgumentParser
import Casework
import Storage

/// `habeas request find`.
struct FindRequests: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Finds requests by the person's exact address or name, or by another reference.",
    discussion: """
      Addresses and names are stored encrypted; the keyed hash of what is looked for finds them.
      Example: habeas request find --email jan@example.org
      """
  )

  @OptionGroup var work: WorkOptions

  @Option(help: "The e-mail address.")
  var email: String?

  @Option(help: "The name.")
  var name: String?

  @Option(
    name: .customLong("external-reference"),
    help: ArgumentHelp("The reference that another system gave it.", valueName: "text")
  )
  var externalReference: String?

  @Flag(help: "Print JSON, an object a line.")
  var json = false

  func validate() throws {
    guard [email, name, externalReference].compactMap(\.self).count == 1 else {
      throw ValidationError("give one of --email, --name and --external-reference")
    }
  }

  func run() async throws {
    let desk = try await work.desk()
    var found: [RequestListing] = []
    if let email { found = try await desk.find(email: email, limit: 1_000) }
    if let name { found = try await desk.find(name: name, limit: 1_000) }
    if let externalReference {
      found = try await desk.find(externalReference: externalReference)
    }
    try RequestListOutput(desk: desk, json: json).print(found)
  }
}
