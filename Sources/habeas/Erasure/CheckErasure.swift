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
    let erasures: [ErasureJSON]
  }

  func run() async throws {
    let desk = try await work.desk()
    let found = try await desk.erasures(of: [try person.person()], system: system).flatMap(\.self)
    if json {
      try JSONOutput.print(
        AnswerJSON(mayBeStored: found.isEmpty, erasures: found.map(ErasureJSON.init))
      )
    } else {
      for erasure in found { print(erasure.words(in: desk.zone)) }
      print(found.isEmpty ? "may be stored" : "not to be stored")
    }
    guard found.isEmpty else { throw ExitCode(ExitStatus.refused) }
  }
}
