import ArgumentParser
import SubjectRequests
import TimeLimits

/// For whom a request is made by somebody else, and through whom it came.
struct LogPersonFlags: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "In what capacity the requester writes for somebody else.",
      valueName: "kind"
    )
  )
  var mandate: Mandate.Kind?

  @Option(
    name: .customLong("mandate-evidence"),
    help: ArgumentHelp("What shows it: a written authority, a court order.", valueName: "text")
  )
  var evidence: String?

  @Option(help: "The name of the data subject for whom the requester writes.")
  var subjectName: String?

  @Option(help: "The e-mail address of that data subject.")
  var subjectEmail: String?

  @Option(
    name: .customLong("via-processor"),
    help: ArgumentHelp("The processor that received it first and forwarded it.", valueName: "name")
  )
  var processor: String?

  @Option(
    help: ArgumentHelp(
      "When the processor received it: a day, or an instant with its offset.",
      valueName: "moment"
    )
  )
  var processorReceived: String?

  @Option(
    help: ArgumentHelp(
      "Why it came by no official channel: random-address, unintended-channel, uninvolved-employee.",
      valueName: "ground"
    )
  )
  var unofficialChannel: UnofficialChannel?

  @Option(
    help: ArgumentHelp(
      "What shows that: the channel, and which ones the person was given.",
      valueName: "text"
    )
  )
  var channelReason: String?

  @Option(
    help: ArgumentHelp(
      "The date that the request bears, where the law counts from it (BR, PIPEDA).",
      valueName: "day"
    )
  )
  var dated: String?

  /// Whether anything is told.
  var isEmpty: Bool {
    mandate == nil && evidence == nil && subjectName == nil && subjectEmail == nil
      && processor == nil && processorReceived == nil
      && unofficialChannel == nil && channelReason == nil && dated == nil
  }
}
