import ArgumentParser
import Foundation

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
