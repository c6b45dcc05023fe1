import ArgumentParser
import Casework
import Documents
import Foundation
import SubjectRequests
import TimeLimits

/// What all acts on a request have in common.
struct ActOptions: ParsableArguments {
  @Argument(help: "The request's reference, such as 2026-7KQ4-M0XB-W.")
  var reference: Reference

  @OptionGroup var work: WorkOptions

  @Option(
    help: ArgumentHelp(
      "When it occurred, where it is logged late: an instant such as 2026-11-02T09:30:00+01:00.",
      valueName: "instant"
    )
  )
  var at: Instant?

  @Option(
    help: ArgumentHelp(
      "A UUID: the same key records the act once, however often it is repeated.",
      valueName: "uuid"
    )
  )
  var idempotencyKey: String?

  @Option(
    help: ArgumentHelp(
      "The number of events you saw; the act is refused where somebody else acted since.",
      valueName: "number"
    )
  )
  var seen: Int?

  @Flag(help: "Print JSON.")
  var json = false

  /// The idempotency key that is given, or a new one.
  func key() throws -> UUID { try IdempotencyKey.read(idempotencyKey) }

  /// Carries out an act and prints where the request stands then.
  func perform(_ act: some Act) async throws {
    try await perform(act) { _, _ in [] }
  }

  /// Carries out an act and prints where the request stands then, with what the register has to say
  /// of the claims that the act was about.
  func performUnderRegister(_ act: some Act) async throws {
    try await perform(act) { try await $0.warnings(after: $1) }
  }

  private func perform(
    _ act: some Act,
    warned: (Desk, ActOutcome) async throws -> [RegisterWarning]
  ) async throws {
    try await work.working(on: reference) { desk in
      let outcome = try await desk.perform(
        act,
        on: reference,
        occurred: at,
        key: try key(),
        seen: seen
      )
      try print(outcome, act.kind, try await warned(desk, outcome), at: desk)
    }
  }

  /// Prints what an act recorded, and the clocks that it changed; as JSON where the request stands.
  func print(
    _ outcome: ActOutcome,
    _ kind: EventKind,
    _ warnings: [RegisterWarning] = [],
    at desk: Desk
  ) throws {
    let law = desk.spokenLaw(of: outcome.file)
    if json {
      try JSONOutput.print(
        RequestJSON(
          outcome.file,
          outcome.deadlines,
          nil,
          events: outcome.events,
          law: law,
          warnings
        )
      )
    } else {
      Terminal.print("\(reference): \(Self.words(outcome, kind))")
      for line in outcome.approvalLines { Terminal.print("  \(line)") }
      for line in outcome.cautionLines(under: law) { Terminal.print("  Note: \(line)") }
      for line in DeadlineLines.lines(outcome.moved, of: outcome.file, on: desk.today) {
        Terminal.print("  \(line)")
      }
      for warning in warnings { Terminal.print("  Note: \(warning.says)") }
    }
  }
}

extension ActOptions {
  /// What was recorded, which under four eyes is less than what was asked for.
  private static func words(_ outcome: ActOutcome, _ kind: EventKind) -> String {
    guard outcome.recording == .now else { return "\(kind.rawValue) (was recorded before)" }
    var words: [String] = []
    for event in outcome.events where !words.contains(event.happening.kind.rawValue) {
      words.append(event.happening.kind.rawValue)
    }
    return words.joined(separator: ", ")
  }
}

/// Which claims of a request an act is about.
struct ClaimOptions: ParsableArguments {
  @Option(
    name: .customLong("right"),
    help: ArgumentHelp(
      """
      The claims that are meant; all that the act can be about unless given. A letter that objects \
      twice is told apart by objection-21-1, objection-direct-marketing, objection-research.
      """,
      valueName: "right"
    )
  )
  var names: [ClaimName] = []

  var selection: ClaimSelection {
    get throws { try ClaimSelection(names) }
  }
}

/// Whether a question was put without undue delay.
struct QuestionOptions: ParsableArguments {
  @Option(help: "Why it must be asked.")
  var reason: String

  @Flag(help: "It was not asked without undue delay, so that it stops no clock.")
  var late = false

  var timeliness: Happening.Timeliness { late ? .late : .timely }
}

/// Idempotency keys on the command line.
enum IdempotencyKey {
  /// Reads a key, or makes one where none was given.
  static func read(_ text: String?) throws -> UUID {
    guard let text else { return UUID() }
    guard let key = UUID(uuidString: text) else {
      throw ValidationError("--idempotency-key: not a UUID")
    }
    return key
  }
}
