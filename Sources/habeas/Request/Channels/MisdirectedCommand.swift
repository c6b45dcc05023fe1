import ArgumentParser
import SubjectRequests
import TimeLimits

/// `habeas request misdirected`.
struct MisdirectedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "misdirected",
    abstract: "Records that a request came by no official channel, and why.",
    discussion: """
      Under the GDPR, and Regulation (EU) 2018/1725, such a request counts as received once it reaches \
      an official channel (EDPB Guidelines 01/2022, paragraphs 54, 55 and 159): its clocks stand until \
      'habeas request redirected' says when it did. That holds only where the person was given an \
      appropriate channel, and not for a usual contact such as an account manager. What is to be done \
      at once (Article 7(3), 21(3)) is due all the same, and other laws count every receipt.
      Grounds: random-address (an address that the controller did not give), unintended-channel (one \
      clearly not meant for requests), uninvolved-employee (who has no part in requests).
      Example: habeas request misdirected 2026-7KQ4-M0XB-W --ground uninvolved-employee --reason \
      'handed to a driver; the privacy notice names the web form'
      """
  )

  @OptionGroup var options: ActOptions

  @Option(help: "Why the channel is no official one.")
  var ground: UnofficialChannel

  @Option(help: "What shows it: the channel, and which ones the person was given.")
  var reason: String

  func run() async throws {
    try await options.perform(MarkMisdirected(ground, reason: reason))
  }
}

/// `habeas request redirected`.
struct RedirectedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redirected",
    abstract: "Records that a misdirected request reached an official channel.",
    discussion: """
      Its periods run from the day of --at. Where it was called misdirected by mistake, give the moment \
      of its receipt: its clocks then run as if it had come by an official channel.
      Example: habeas request redirected 2026-7KQ4-M0XB-W --at 2026-11-09T09:00:00+01:00
      """
  )

  @OptionGroup var options: ActOptions

  func run() async throws {
    try await options.perform(ReportRedirected())
  }
}
