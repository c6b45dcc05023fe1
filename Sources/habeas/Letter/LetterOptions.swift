import ArgumentParser
import Casework
import Foundation
import SubjectRequests
import TimeLimits

/// Which letter a command is about.
struct LetterOptions: ParsableArguments {
  @Argument(help: "The request's reference, such as 2026-7KQ4-M0XB-T.")
  var reference: Reference

  @Argument(help: "The letter's number in the request; the newest unless given.")
  var number: Int?

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON.")
  var json = false
}

/// The key under which a command may be repeated.
struct KeyOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A UUID: the same key acts once, however often the command is repeated.",
      valueName: "uuid"
    )
  )
  var idempotencyKey: String?

  func key() throws -> UUID { try IdempotencyKey.read(idempotencyKey) }
}
