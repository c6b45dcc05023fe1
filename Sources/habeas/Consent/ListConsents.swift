public import ArgumentParser
import Casework
import Documents
import Foundation
import Records
public import Register
import Storage
import SubjectRequests
import TimeLimits

/// `habeas consent list`.
struct ListConsents: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists who consented to what, and where each consent stands.",
    discussion: """
      A line a consent, as it is read. Persons whose identifier was erased bear their pseudonym.
      Examples:
        habeas consent list --purpose newsletter/marketing --status given
        habeas consent list --ending-within 30d --json
      """
  )

  @OptionGroup var work: WorkOptions

  @Option(help: ArgumentHelp("Only consents to this.", valueName: "activity/purpose"))
  var purpose: ConsentPurpose?

  @Option(help: "Only consents that stand so.")
  var status: ConsentStatus?

  @Option(
    help: ArgumentHelp(
      "Only consents that stand and end within so many days: who is asked to renew.",
      valueName: "30d"
    )
  )
  var endingWithin: DayCount?

  @Flag(help: "Print JSON, a consent a line.")
  var json = false

  /// A consent as `--json` prints it.
  private struct ConsentJSON: Encodable {
    let pseudonym: String
    let kind: String?
    let principal: String?
    let purpose: String
    let status: String
    let since: Instant?
    let expires: Instant?
  }

  /// How many persons are read at a time.
  private static let page = 1_000

  func run() async throws {
    let desk = try await work.desk()
    let now = desk.now
    var last: UUID?
    var isEmpty = true
    while true {
      let persons = try await desk.consents(after: last, limit: Self.page)
      guard let end = persons.last else { break }
      last = end.pseudonym
      for person in persons {
        for consent in person.consents where purpose.map({ $0 == consent.purpose }) ?? true {
          let answer = ConsentAnswer(consent.standing, for: consent.purpose, at: now)
          guard status.map({ $0 == answer.status }) ?? true, isAsked(answer) else { continue }
          isEmpty = false
          try print(answer, of: person, in: desk.zone)
        }
      }
    }
    if isEmpty, !json { Terminal.print("No consents.") }
  }

  /// Whether a consent ends in the days that are asked for.
  private func isAsked(_ answer: ConsentAnswer) -> Bool {
    guard let endingWithin else { return true }
    guard answer.permits, let end = answer.expires else { return false }
    return end < answer.at.adding(hours: 24 * endingWithin.days)
  }

  private func print(
    _ answer: ConsentAnswer,
    of person: ConsentListing,
    in zone: Zone
  ) throws {
    let pseudonym = person.pseudonym.uuidString.lowercased()
    if json {
      try JSONOutput.print(
        ConsentJSON(
          pseudonym: pseudonym,
          kind: person.principal?.kind.description,
          principal: person.principal?.identifier,
          purpose: answer.purpose.description,
          status: answer.status.rawValue,
          since: answer.since,
          expires: answer.expires
        )
      )
    } else {
      let since = answer.since.map { "  since \(LocalMoment.text($0, in: zone))" } ?? ""
      let end = answer.permits ? answer.expires : nil
      let until = end.map { "  until \(LocalMoment.text($0, in: zone))" } ?? ""
      let name = person.principal?.identifier ?? pseudonym
      Terminal.print("\(name)  \(answer.purpose)  \(answer.status.rawValue)\(since)\(until)")
    }
  }
}

extension ConsentStatus: ExpressibleByArgument {}
