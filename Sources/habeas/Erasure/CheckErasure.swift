import ArgumentParser
import Casework
import Storage
import SubjectRequests
import TimeLimits

/// `habeas erasure check`.
struct CheckErasure: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says whether a person may be stored again, or was erased.",
    discussion: """
      Exact, through the keyed hash. The exit code is 0 only where the person may be stored, and 1 \
      where the person was erased: a program that goes on after 0 alone brings nobody back.
      A name is borne by several: where it alone is on the list, the answer is perhaps, and an \
      address or a number tells.
      Example: habeas erasure check --email jan@example.org
      """
  )

  @OptionGroup var work: WorkOptions

  @OptionGroup var person: PersonOptions

  @Option(help: "The system in which the person is to be stored; else any.")
  var system: String?

  @Flag(help: "Print JSON.")
  var json = false

  /// The answer as `--json` prints it.
  private struct AnswerJSON: Encodable {
    let mayBeStored: Bool
    /// Whether the person was erased for certain (`person`), or somebody of the same name (`name`).
    let match: ErasureMatch?
    let erasures: [ErasureJSON]
  }

  func run() async throws {
    let desk = try await work.desk()
    let person = try person.person()
    let found = try await desk.erasures(of: [person], system: system).flatMap(\.self)
    let match = found.isEmpty ? nil : ErasureMatch(person)
    if json {
      try JSONOutput.print(
        AnswerJSON(
          mayBeStored: found.isEmpty,
          match: match,
          erasures: found.map(ErasureJSON.init)
        )
      )
    } else {
      for erasure in found { print(erasure.words(in: desk.zone)) }
      switch match {
      case nil: print("may be stored")
      case .person: print("not to be stored")
      case .name: print("perhaps not: somebody of this name was erased; \(ErasureMatch.advice)")
      }
    }
    guard found.isEmpty else { throw ExitCode(ExitStatus.refused) }
  }
}
