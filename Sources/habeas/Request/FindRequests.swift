import ArgumentParser
import Casework
import Storage

/// `habeas request find`.
struct FindRequests: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Finds the requests of a person by the exact address or name.",
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

  @Flag(help: "Print JSON, an object a line.")
  var json = false

  func validate() throws {
    guard (email == nil) != (name == nil) else {
      throw ValidationError("give either --email or --name")
    }
  }

  func run() async throws {
    let desk = try await work.desk()
    var found: [RequestListing] = []
    if let email { found = try await desk.find(email: email, limit: 1_000) }
    if let name { found = try await desk.find(name: name, limit: 1_000) }
    try RequestListOutput(desk: desk, json: json).print(found)
  }
}
