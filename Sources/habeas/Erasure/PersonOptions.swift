import ArgumentParser
import SubjectRequests

/// The person who is meant.
struct PersonOptions: ParsableArguments {
  @Option(help: "The e-mail address.")
  var email: String?

  @Option(help: "The name.")
  var name: String?

  @Option(
    help: ArgumentHelp(
      "Another identifier, with a word for its kind, such as customer=12345.",
      valueName: "kind=value"
    )
  )
  var identifier: String?

  func validate() throws {
    guard [email, name, identifier].compactMap(\.self).count == 1 else {
      throw ValidationError("give one of --email, --name and --identifier")
    }
    _ = try person()
  }

  func person() throws -> PersonIdentifier {
    if let email { return PersonIdentifier(.email, email) }
    if let name { return PersonIdentifier(.name, name) }
    let parts = (identifier ?? "").split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = PersonIdentifier.Kind(parts[0]) else {
      throw ValidationError("--identifier: written kind=value, such as customer=12345")
    }
    return PersonIdentifier(kind, parts[1])
  }
}
