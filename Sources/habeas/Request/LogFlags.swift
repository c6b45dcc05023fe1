import ArgumentParser
import SubjectRequests

/// One request in flags.
struct LogFlags: ParsableArguments {
  @Option(
    name: .customLong("right"),
    help: ArgumentHelp("A right that is exercised; repeat it for several.", valueName: "right")
  )
  var rights: [ClaimedRight] = []

  @Option(
    help: ArgumentHelp(
      "When it reached an official channel: a day, or an instant with its offset.",
      valueName: "moment"
    )
  )
  var received: String?

  @Option(help: "The requester's name.")
  var name: String?

  @Option(help: "The requester's e-mail address.")
  var email: String?

  @Option(help: "The channel by which it came.")
  var channel: Channel = .other

  @Option(help: "The language it is written in, ISO 639-1.")
  var language: String?

  @Option(
    name: .customLong("external-reference"),
    help: ArgumentHelp("The reference another system gave it; unique.", valueName: "text")
  )
  var externalReference: String?

  @OptionGroup var persons: LogPersonFlags

  @Option(
    help: ArgumentHelp("A UUID: the same key logs once, however often.", valueName: "uuid")
  )
  var idempotencyKey: String?
}
