import ArgumentParser
import Casework
import Documents
import Foundation
import Register
import Storage
import SubjectRequests
import TimeLimits

/// `habeas consent show`.
struct ShowConsents: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows everything that happened to the consents of one person.",
    discussion: "Example: habeas consent show --principal anna@example.org"
  )

  @OptionGroup var work: WorkOptions
  @OptionGroup var person: PrincipalOptions

  @Flag(help: "Print JSON, an event a line.")
  var json = false

  /// An event as `--json` prints it.
  private struct EventJSON: Encodable {
    let id: String
    let purpose: String
    let event: String
    let occurred: Instant
    let recorded: Instant
    let by: String
    let notice: String?
    let expression: String?
    let expires: Instant?
    let method: String?
    let element: String?
    let request: String?

    init(_ entry: ConsentRecord.Entry) {
      let event = entry.event
      id = event.id.uuidString.lowercased()
      purpose = event.purpose.description
      self.event = event.happening.kind.rawValue
      occurred = event.occurred
      recorded = entry.recorded
      by = entry.by.description
      notice = event.happening.notice?.description
      expression = event.happening.statement?.expression.rawValue
      expires = event.happening.statement?.expires
      method = event.circumstances.method
      element = event.circumstances.element
      request = event.circumstances.request
    }
  }

  func run() async throws {
    let desk = try await work.desk()
    let record = try await desk.consents(of: try person.value())
    var columns = TextColumns(["When", "Purpose", "Event", "Notice", "Method", "By"])
    for entry in record.events {
      if json {
        try JSONOutput.print(EventJSON(entry))
      } else {
        columns.add([
          LocalMoment.text(entry.event.occurred, in: desk.zone), entry.event.purpose.description,
          entry.event.happening.kind.rawValue, entry.event.happening.notice?.description ?? "",
          entry.event.circumstances.method ?? "", entry.by.description,
        ])
      }
    }
    if !json { for line in columns.lines(width: Terminal.width) { print(line) } }
  }
}
