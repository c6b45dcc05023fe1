import ArgumentParser
import Casework
import Correspondence
import Foundation
import SubjectRequests

/// `habeas letter send`.
struct SendLetterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send",
    abstract: "Hands a letter to the mail system and records what it tells.",
    discussion: """
      The letter is kept as it is sent. Where the mail system asks to try again, it stays in the \
      outbox for 'habeas letter deliver'; where it gives no answer, the letter is 'maybe sent' and \
      waits for a person. --again hands the same message over once more, under the same Message-ID, \
      so that the recipient's mail system can tell that both are one.
      A letter does not go where the case changed since it was drafted (its last day, its decisions, \
      the claims), nor where a day that it names is over: draft it anew. --although-changed sends it \
      as it stands after you read it again; a day that is over is never promised.
      Example: habeas letter send 2026-7KQ4-M0XB-W 1
      """
  )

  @OptionGroup var options: LetterOptions

  @Option(
    help: ArgumentHelp("The sender's address; else that of the profile.", valueName: "address")
  )
  var from: MailAddress?

  @Option(
    help: ArgumentHelp(
      "The recipient; the person's own address unless given.",
      valueName: "address"
    )
  )
  var to: MailAddress?

  @Flag(help: "Hand over again what may have been sent.")
  var again = false

  @OptionGroup var staleness: StalenessOptions

  @OptionGroup var mail: SendmailOptions

  @OptionGroup var repetition: KeyOption

  func run() async throws {
    try await options.work.working(on: options.reference) { desk in
      let system = try mail.system()
      let letter =
        again
        ? try await desk.repeatSending(
          options.reference,
          options.number,
          key: try repetition.key()
        )
        : try await desk.queue(
          options.reference,
          options.number,
          LetterEnvelope(sender: from, recipient: to),
          ifChanged: staleness.changed,
          ifIncomplete: staleness.incomplete,
          key: try repetition.key()
        )
      let output = DeliveryOutput(desk: desk, json: options.json)
      guard let delivery = try await desk.deliver(letter.letter.id, by: system) else {
        return try LetterOutput(desk: desk, json: options.json).printState(letter)
      }
      try output.print(delivery)
      if let status = delivery.exitStatus { throw ExitCode(status) }
    }
  }
}
