import ArgumentParser
import SubjectRequests

/// One request in flags.
struct LogFlags: ParsableArguments {
  @OptionGroup var claims: LetterClaimFlags

  @Option(help: "The channel by which it came.")
  var channel: Channel = .other

  @Option(
    name: .customLong("external-reference"),
    help: ArgumentHelp("The reference another system gave it; unique.", valueName: "text")
  )
  var externalReference: String?

  @Flag(help: "It was received before the GDPR applied, on 25 May 2018; else that is a slip.")
  var althoughOld = false

  @OptionGroup var persons: LogPersonFlags

  @OptionGroup var repetition: KeyOption
}
