import Casework
import Documents
import Foundation
import Storage
import SubjectRequests
import Testing
import TimeLimits

/// Carries a tale out on a database and writes down what became of it.
struct TaleTeller {
  let sample: SampleOffice
  let clock: TaleClock
  private var reference: Reference
  private var others: [Reference] = []
  private var refusals: [String] = []
  private var afterwards: [String] = []

  /// Lends an office with a clock of the tale's own.
  static func tell(_ tale: Tale) async throws -> String {
    let clock = TaleClock(SampleOffice.now)
    var profile = SampleOffice.profile
    profile.approval = tale.approval
    let told = Told()
    try await SampleOffice.lend(profile: profile, collaborators: clock.collaborators) { sample in
      var teller = try await TaleTeller(tale, sample, clock)
      for step in tale.steps { try await teller.take(step) }
      await told.keep(try await teller.text())
    }
    return await told.text
  }

  /// What a tale became, handed out of the office.
  private actor Told {
    private(set) var text = ""

    func keep(_ text: String) { self.text = text }
  }

  private init(_ tale: Tale, _ sample: SampleOffice, _ clock: TaleClock) async throws {
    self.sample = sample
    self.clock = clock
    switch tale.begin {
    case .letter(let name):
      let letter = try #require(try LetterFixtures.all().first { $0.file == name })
      clock.set(letter.arrived.adding(seconds: 30))
      let outcome = try await sample.desk.take(
        letter.bytes,
        reading: letter.reading,
        arrival: .unknown,
        key: UUID()
      ).outcome
      reference = try #require(outcome.reference)
    case .told(let rights, let day, let channel):
      reference = try await Self.log(rights, day, channel, sample, clock)
    }
  }

  private static func log(
    _ rights: [ClaimedRight],
    _ day: String,
    _ channel: Channel,
    _ sample: SampleOffice,
    _ clock: TaleClock
  ) async throws -> Reference {
    let moment = try instant("\(day)T09:00:00Z")
    clock.set(moment)
    let draft = RequestDraft(
      rights: rights,
      received: moment,
      channel: channel,
      requester: Person(name: "Anna Jansen", email: "anna.jansen@example.org")
    )
    return try await sample.desk.log(draft, key: UUID()).reference
  }

  private mutating func take(_ step: TaleStep) async throws {
    clock.set(try instant("\(step.day)T09:00:00Z"))
    let handle = try #require(Handle(step.officer))
    let desk = try await sample.office.desk(nil, officer: handle)
    switch step.deed {
    case .act(let act): _ = try await desk.perform(act, on: reference, key: UUID())
    case .refused(let act):
      do {
        _ = try await desk.perform(act, on: reference, key: UUID())
        Issue.record("\(step.day): \(act.kind.rawValue) was not refused")
      } catch let refusal as ActRefusal {
        refusals.append("\(step.day)  \(act.kind.rawValue): \(refusal)")
      }
    case .mandate(let act, let person):
      _ = try await desk.recordMandate(act, for: person, on: reference, key: UUID())
    case .document(let text):
      _ = try await desk.keepIdentityDocument(Array(text.utf8), on: reference, key: UUID())
    case .splitOff(let selection):
      others.append(
        try await desk.splitOff(
          selection,
          of: reference,
          reason: "another department answers it",
          key: UUID()
        ).new
      )
    case .restored(let system, let backup):
      let since = desk.zone.startOfDay(try day(backup))
      let found = try await desk.erasuresToReplay(since: since, system: system)
      afterwards.append("\(step.day)  \(system) restored from \(backup), to be erased again:")
      afterwards += found.map { erasure in
        let day = CalendarDate(erasure.erased, in: desk.zone)
        let origin = erasure.reference?.description ?? "added"
        return "  \(origin), by \(erasure.kind.word), erased \(day)"
      }
      if found.isEmpty { afterwards.append("  nobody") }
    case .eraseDue:
      let page = try await page(of: reference)
      let run = try await desk.eraseDue(.erasing) { _ in }
      afterwards += run.held.flatMap { item in
        item.obstacles.map { "\(step.day)  \(item.reference) is not erased: \($0)" }
      }
      for item in run.erased {
        afterwards +=
          ["\(step.day)  \(item.reference) is erased; it was:"]
          + page.map { $0.isEmpty ? "" : "  \($0)" }
      }
    case .repeated(let rights):
      let repeated = try await Self.log(rights, step.day, .post, sample, clock)
      others.append(repeated)
      _ = try await desk.join(repeated, to: reference, reason: "the same by post", key: UUID())
      _ = try await desk.perform(Close(.completed), on: repeated, key: UUID())
    }
  }

  private func text() async throws -> String {
    var parts: [String] = []
    for reference in [reference] + others {
      parts.append(try await page(of: reference).joined(separator: "\n"))
      let record = try await sample.desk.record(of: reference)
      let rebuilt = StoredRows(rebuiltFrom: record.file, record.deadlines)
      #expect(try await StoredRows(reference, in: sample.database) == rebuilt)
    }
    if !afterwards.isEmpty {
      parts.append(
        (["Afterwards"] + afterwards.map { $0.isEmpty ? "" : "  \($0)" }).joined(separator: "\n")
      )
    }
    if !refusals.isEmpty {
      parts.append((["What was refused"] + refusals.map { "  \($0)" }).joined(separator: "\n"))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func page(of reference: Reference) async throws -> [String] {
    let record = try await sample.desk.record(of: reference)
    var loaded: LoadedCase?
    if case .kept(let view) = record { loaded = view.loaded }
    return CasePage(
      record.file,
      events: record.events,
      requester: loaded?.requester ?? Person(name: nil, email: nil),
      represented: loaded?.represented,
      language: loaded?.language,
      deadlines: record.deadlines,
      zone: sample.desk.zone,
      on: sample.desk.today
    ).lines
  }
}
