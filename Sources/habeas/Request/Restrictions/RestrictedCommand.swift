import ArgumentParser
import Casework
import Documents
import Storage
import SubjectRequests
import TimeLimits

/// `habeas request restricted`.
struct RestrictedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restricted",
    abstract: "Says whether the processing of a person's data is restricted (Art. 18).",
    discussion: """
      Exact, through the keyed hash. The exit code is 0 only where no restriction is in force, and 1 \
      where one is: a program that goes on after 0 alone never uses restricted data, whatever fails.
      Example: habeas request restricted --email jan@example.org
      """
  )

  @OptionGroup var work: WorkOptions

  @Option(help: "The e-mail address of the data subject.")
  var email: String?

  @Option(help: "The name of the data subject.")
  var name: String?

  @Flag(help: "Print JSON: a restriction a line, or that there is none.")
  var json = false

  func validate() throws {
    guard (email == nil) != (name == nil) else {
      throw ValidationError("give either --email or --name")
    }
  }

  func run() async throws {
    let desk = try await work.desk()
    var found: [RestrictionInForce] = []
    if let email { found = try await desk.restrictions(email: email) }
    if let name { found = try await desk.restrictions(name: name) }
    for restriction in found {
      if json {
        try JSONOutput.print(RestrictionJSON(restriction))
      } else {
        let since = LocalMoment.text(restriction.since, in: desk.zone)
        let ground = "Art. \(restriction.ground.rawValue)"
        print("restricted since \(since) on \(ground), \(restriction.reference)")
      }
    }
    guard found.isEmpty else { throw ExitCode(ExitStatus.refused) }
    if json { try JSONOutput.print(["restricted": false]) } else { print("not restricted") }
  }
}

/// A restriction as `--json` prints it.
private struct RestrictionJSON: Encodable {
  let restricted = true
  let reference: String
  let ground: RestrictionGround
  let since: Instant

  init(_ restriction: RestrictionInForce) {
    reference = restriction.reference.description
    ground = restriction.ground
    since = restriction.since
  }
}
