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
    discussion: "Example: habeas consent show --principal anna@example.org",
    aliases: ["history"]
  )

  @OptionGroup var work: WorkOptions
  @OptionGroup var person: PrincipalOptions

  @Flag(help: "Print JSON, an event a line.")
  var json = false

  func run() async throws {
    let desk = try await work.desk()
    for entry in try await desk.consents(of: try person.value()).events {
      if json {
        try JSONOutput.print(EventJSON(entry))
      } else {
        for line in entry.lines(in: desk.zone) { Terminal.print(line) }
      }
    }
  }

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
    /// The holder of parental responsibility who acted for the person.
    let guardian: String?
    let evidence: String?
    /// Why it is not valid.
    let reason: String?
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
      guardian = event.guardian
      evidence = event.circumstances.evidence
      reason = event.reason
      request = event.circumstances.request
    }
  }
}

extension ConsentRecord.Entry {
  /// When, what and by whom in a line, and under it all else that is known.
  fileprivate func lines(in zone: Zone) -> [String] {
    let moment = LocalMoment.text(event.occurred, in: zone)
    let details: [(String, String?)] = [
      ("notice", event.happening.notice?.description),
      ("expression", event.happening.statement?.expression.rawValue),
      ("until", event.happening.statement?.expires.map { LocalMoment.text($0, in: zone) }),
      ("guardian", event.guardian), ("method", event.circumstances.method),
      ("element", event.circumstances.element), ("reason", event.reason),
      ("evidence", event.circumstances.evidence), ("request", event.circumstances.request),
      ("recorded", "\(LocalMoment.text(recorded, in: zone)) by \(by)"),
    ]
    return ["\(moment)  \(event.purpose)  \(event.happening.kind.rawValue)"]
      + details.compactMap { name, text in text.map { "  \(name): \($0)" } }
  }
}

extension ConsentEvent {
  /// Who acted for the person, where somebody did.
  fileprivate var guardian: String? {
    if case .guardian(let name) = giver { name } else { nil }
  }

  /// Why the consent is not valid, where it was found so.
  fileprivate var reason: String? {
    if case .invalidated(let reason) = happening { reason } else { nil }
  }
}
