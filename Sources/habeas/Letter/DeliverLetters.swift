import ArgumentParser
import Casework
import SubjectRequests

/// `habeas letter deliver`.
struct DeliverLetters: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deliver",
    abstract: "Hands over the letters in the outbox whose time has come.",
    discussion: """
      To be run now and then, by cron or a timer; several at once take different letters. What is \
      'maybe sent' is left to a person: see 'habeas letter list'.
      Example: habeas letter deliver
      """
  )

  @OptionGroup var work: WorkOptions

  @OptionGroup var mail: SendmailOptions

  @Flag(help: "Print JSON, a letter a line.")
  var json = false

  func run() async throws {
    let system = try mail.system()
    let desk = try await work.desk()
    let output = DeliveryOutput(desk: desk, json: json)
    var statuses: [Int32] = []
    while let delivery = try await desk.deliver(nil, by: system) {
      try output.print(delivery)
      if let status = delivery.exitStatus { statuses.append(status) }
    }
    if let status = statuses.min() { throw ExitCode(status) }
  }
}
