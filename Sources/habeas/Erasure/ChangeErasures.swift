import ArgumentParser
import Casework
import Storage
import SubjectRequests
import TimeLimits

/// `habeas erasure add`.
struct AddErasure: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Puts a person on the list who was erased without a request here.",
    discussion: "Example: habeas erasure add --email jan@example.org --system CRM"
  )

  @OptionGroup var work: WorkOptions

  @OptionGroup var person: PersonOptions

  @Option(
    name: .customLong("system"),
    help: "Where the person was erased; repeat it for several; else everywhere."
  )
  var systems: [String] = []

  @Option(
    help: ArgumentHelp("When, where it is logged late: an instant.", valueName: "instant")
  )
  var at: Instant?

  @Option(help: ArgumentHelp("A UUID: the same key adds once.", valueName: "uuid"))
  var idempotencyKey: String?

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let added = try await work.desk().addErased(
      try person.person(),
      systems: systems,
      erased: at,
      key: try IdempotencyKey.read(idempotencyKey)
    )
    if json { return try JSONOutput.print(["added": added]) }
    print(added == 0 ? "Was on the list already." : "Added.")
  }
}

/// `habeas erasure lift`.
struct LiftErasureCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lift",
    abstract: "Lets a person be stored again who was erased before, such as one who consents anew.",
    discussion: """
      Each identifier is lifted by itself; what else of the same erasures stays on the list is told.
      Example: habeas erasure lift --email jan@example.org --reason consent
      """
  )

  @OptionGroup var work: WorkOptions

  @OptionGroup var person: PersonOptions

  @Option(help: "Why the person may be stored again.")
  var reason: LiftReason

  @Option(
    help: ArgumentHelp("From when on, where it is logged late: an instant.", valueName: "instant")
  )
  var at: Instant?

  @Option(help: ArgumentHelp("A UUID: the same key lifts once.", valueName: "uuid"))
  var idempotencyKey: String?

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let desk = try await work.desk()
    let lifted = try await desk.liftErasure(
      of: try person.person(),
      reason,
      from: at,
      key: try IdempotencyKey.read(idempotencyKey)
    )
    if json { return try JSONOutput.print(["lifted": lifted.count]) }
    print("May be stored again; erasures that hold no longer: \(lifted.count).")
    let requests = Set(lifted.compactMap(\.reference))
    let others = try await desk.erasuresToReplay(since: nil, system: nil)
      .filter { $0.reference.map(requests.contains) ?? false }
    for other in others {
      print("Still on the list: \(other.words(in: desk.zone)); lift that too.")
    }
  }
}
