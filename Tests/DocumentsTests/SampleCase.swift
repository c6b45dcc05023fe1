import Documents
import Foundation
import SubjectRequests
import TestCases
import Testing
import TimeLimits

/// A case of given facts about one claim, or two, at a fixed day.
struct SampleCase {
  let file: CaseFile
  let events: [CaseEvent]
  let deadlines: [ClaimDeadline]
  /// By which steps each date was computed.
  let steps: [ExplainedClock]
  let asOf: CalendarDate

  /// A fact: when it occurred, of which claim, and what it was.
  typealias Told = (moment: String, claim: Identifier<Claim>?, happening: Happening)

  init(_ told: [Told], asOf: String) throws {
    let request = SubjectRequest(
      id: try Self.identifier(1),
      reference: try #require(Reference("2026-VFNC-SQYS-H")),
      received: try #require(told.first.flatMap { Instant(iso8601: $0.moment) }),
      channel: .email
    )
    let officer = try #require(Handle("j.devries"))
    events = try told.enumerated().map { index, fact in
      let occurred = try #require(Instant(iso8601: fact.moment))
      return CaseEvent(
        sequence: index + 1,
        claim: fact.claim,
        happening: fact.happening,
        occurred: occurred,
        recorded: occurred,
        by: officer
      )
    }
    file = CaseFile(request, events: events)
    let keeper = DeadlineKeeper(
      computer: try DeadlineComputer.builtIn(),
      place: .known(country: "NL", try CalendarBook.builtIn().calendar(country: "NL")),
      zone: .utc,
      options: DeadlineOptions()
    )
    deadlines = try keeper.deadlines(of: file)
    steps = try keeper.explanations(of: file).map { ExplainedClock($0.claim.right, $0.deadline) }
    self.asOf = try #require(CalendarDate(iso8601: asOf))
  }

  static func identifier<Owner>(_ number: Int) throws -> Identifier<Owner> {
    Identifier(try #require(UUID(uuidString: "019c0000-0000-7000-8000-00000000000\(number)")))
  }

  var timeline: CaseTimeline {
    CaseTimeline(file, events: events, deadlines: deadlines, asOf: asOf, zone: .utc)
  }

  func page(of requester: Person) -> CasePage {
    CasePage(
      file,
      events: events,
      requester: requester,
      represented: nil,
      language: "nl",
      deadlines: deadlines,
      zone: .utc,
      on: asOf
    )
  }

  /// A question, an extension and an answer, and the end of the case.
  static func erased(reason: String) throws -> SampleCase {
    let claim: Identifier<Claim> = try identifier(2)
    return try SampleCase(
      [
        ("2026-03-02T09:00:00Z", nil, .received),
        ("2026-03-02T09:00:00Z", claim, .claimed(.access)),
        ("2026-03-03T09:00:00Z", nil, .identityAsked(ground: reason, .timely)),
        ("2026-03-13T09:00:00Z", nil, .identityConfirmed),
        (
          "2026-03-20T09:00:00Z", claim,
          .extended(.months(2), on: .complexity, reasons: "four archives")
        ),
        ("2026-05-06T09:00:00Z", claim, .decided(.granted)),
        ("2026-05-07T09:00:00Z", claim, .answered(.copy)),
        ("2026-05-07T10:00:00Z", nil, .closed(.completed)),
        ("2029-05-08T10:00:00Z", nil, .erased(.retentionEnded)),
      ],
      asOf: "2029-06-01"
    )
  }

  /// A case in the midst of its life: tasks, recipients, a refusal in part, a restriction.
  static func worked(reason: String) throws -> SampleCase {
    let erasure: Identifier<Claim> = try identifier(2)
    let restriction: Identifier<Claim> = try identifier(3)
    let deferral = Deferral(
      ground: .retentionDuty,
      until: .day(try #require(CalendarDate(iso8601: "2033-12-31"))),
      reasons: "invoices"
    )
    return try SampleCase(
      [
        ("2026-03-02T09:00:00Z", nil, .received),
        ("2026-03-02T09:00:00Z", erasure, .claimed(.erasure)),
        ("2026-03-02T09:00:00Z", restriction, .claimed(.restriction)),
        ("2026-03-03T09:00:00Z", nil, .acknowledged),
        ("2026-03-03T10:00:00Z", nil, .mandated(.lawyer, evidence: reason)),
        ("2026-03-04T09:00:00Z", nil, .mandateChecked(.accepted, reasons: nil)),
        (
          "2026-03-05T09:00:00Z", restriction,
          .restriction(.imposed(.accuracyContested, scope: "the address"))
        ),
        ("2026-03-06T09:00:00Z", erasure, .task(1, .set(.erase, system: "CRM", to: nil))),
        ("2026-03-06T09:00:00Z", erasure, .task(2, .set(.erase, system: "Books", to: nil))),
        ("2026-03-09T09:00:00Z", erasure, .task(1, .done(.found, note: reason))),
        ("2026-03-09T10:00:00Z", erasure, .task(2, .deferred(deferral))),
        ("2026-03-10T09:00:00Z", erasure, .recipient(1, .named("Mailer Inc."))),
        ("2026-03-10T10:00:00Z", nil, .recipientsAsked),
        (
          "2026-03-11T09:00:00Z", erasure,
          .decided(.partlyGranted(try .complete(.legalObligationOrPublicTask)))
        ),
      ],
      asOf: "2026-03-16"
    )
  }
}
