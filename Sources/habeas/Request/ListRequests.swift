import ArgumentParser
import Casework
import Storage
import SubjectRequests

/// `habeas request list`.
struct ListRequests: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists requests, the newest receipt first.",
    discussion: "Example: habeas request list --all --limit 500"
  )

  @OptionGroup var work: WorkOptions

  @Flag(help: "Closed requests too.")
  var all = false

  @Option(help: "How many at the most.")
  var limit = 100

  @Flag(help: "Print JSON, an object a line.")
  var json = false

  func run() async throws {
    let desk = try await work.desk()
    let found = try await desk.list(all ? .all : .open, limit: max(0, limit))
    try RequestListOutput(desk: desk, json: json).print(found)
  }
}
