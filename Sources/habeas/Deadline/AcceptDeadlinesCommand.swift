import ArgumentParser
import Casework
import SubjectRequests

/// `habeas deadline accept`.
struct AcceptDeadlinesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract:
      "Accepts the earlier days that wait since a calendar, the rules or the profile changed.",
    discussion: "Example: habeas deadline accept 2026-K7QF-3MZT-T"
  )

  @Argument(help: "The requests, by their references.")
  var references: [Reference] = []

  @Flag(help: "All requests in which something waits.")
  var all = false

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    guard all == references.isEmpty else {
      throw ValidationError("name the requests by their references, or give --all")
    }
  }

  func run() async throws {
    let report = try await work.desk().acceptEarlierDays(all ? nil : references)
    try RevisionOutput(json: json).print(report)
  }
}
