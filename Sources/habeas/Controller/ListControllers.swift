import ArgumentParser
import Casework
import SubjectRequests

/// `habeas controller list`.
struct ListControllers: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the short names of all controllers.",
    discussion: "Example: habeas controller list"
  )

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON, a name a line.")
  var json = false

  func run() async throws {
    let slugs = try await work.place.bareOffice().controllers()
    if slugs.isEmpty {
      Terminal.complain("no controller yet; add one, as 'habeas controller add --help' shows")
    }
    for slug in slugs {
      if json {
        try JSONOutput.print(["slug": slug.description])
      } else {
        print(slug)
      }
    }
  }
}
