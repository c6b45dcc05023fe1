import Foundation
import Register
import TestRecords
import Testing
import TimeLimits

@Suite struct ConsentStandingTests {
  /// Walks through the events in their order and changes a status, as a clerk would.
  private func naive(_ events: [ConsentEvent], at instant: Instant) -> ConsentStatus {
    var status = ConsentStatus.unknown
    var expires: Instant?
    let ordered = events.sorted { left, right in
      (left.occurred, left.happening.kind.precedence ?? 0, left.id.uuidString)
        < (right.occurred, right.happening.kind.precedence ?? 0, right.id.uuidString)
    }
    func lapse(by moment: Instant) {
      if status.permitsProcessing, let end = expires, end <= moment { status = .expired }
    }
    for event in ordered {
      lapse(by: event.occurred)
      switch event.happening {
      case .requested: if !status.permitsProcessing { status = .requested }
      case .given(let statement): (status, expires) = (.given, statement.expires)
      case .renewed(let statement): (status, expires) = (.renewed, statement.expires)
      case .refused: status = .refused
      case .withdrawn: status = .withdrawn
      case .expired: status = .expired
      case .invalidated: status = .invalidated
      }
    }
    lapse(by: instant)
    return status
  }

  @Test func theOrderOfArrivalDoesNotMatter() throws {
    let begin = try #require(Instant("2026-01-01T00:00:00Z"))
    let purpose = try #require(ConsentPurpose("newsletter/marketing"))
    var random = RandomConsents(seed: 7, begin: begin)
    var seen: Set<ConsentStatus> = []
    for round in 0..<4_000 {
      let events = random.next(round % 9, of: purpose)
      let standing = ConsentStanding(events)
      for hours in [20, 21, 25, 40] {
        let instant = begin.adding(hours: hours)
        let status = standing.status(at: instant)
        #expect(status == naive(events, at: instant), "round \(round)")
        seen.insert(status)
      }
      for _ in 0..<3 {
        // Any order, and some of them twice.
        let again = random.shuffled(events + events.prefix(2))
        #expect(ConsentStanding(again) == standing, "round \(round)")
      }
    }
    #expect(seen == Set(ConsentStatus.allCases))
  }

  @Test func theAnswerSaysSinceWhenItIsSo() throws {
    let begin = try #require(Instant("2026-01-01T00:00:00Z"))
    let end = begin.adding(hours: 10)
    let purpose = try #require(ConsentPurpose("newsletter/marketing"))
    let given = ConsentStanding.Mark(kind: .given, occurred: begin, event: UUID(), expires: end)
    func answer(_ decisive: ConsentStanding.Mark, hours: Int) -> ConsentAnswer {
      ConsentAnswer(
        ConsentStanding(decisive: decisive, requested: nil),
        for: purpose,
        at: begin.adding(hours: hours)
      )
    }
    #expect(answer(given, hours: 9).since == begin)
    #expect(answer(given, hours: 11).status == .expired)
    #expect(answer(given, hours: 11).since == end)
    let ended = ConsentStanding.Mark(
      kind: .expired,
      occurred: begin.adding(hours: 5),
      event: UUID(),
      expires: nil
    )
    #expect(answer(ended, hours: 11).since == ended.occurred)
  }

  @Test func doubtAtTheSameInstantProtectsThePerson() throws {
    let instant = try #require(Instant("2026-01-01T00:00:00Z"))
    let purpose = try #require(ConsentPurpose("newsletter/marketing"))
    let statement = ConsentStatement(
      notice: try #require(NoticeReference("web-form@1:nl")),
      expression: .explicit,
      giver: .principal,
      expires: nil
    )
    let given = ConsentEvent(
      id: UUID(),
      purpose: purpose,
      happening: .given(statement),
      occurred: instant
    )
    let withdrawn = ConsentEvent(
      id: UUID(),
      purpose: purpose,
      happening: .withdrawn,
      occurred: instant
    )
    #expect(ConsentStanding([given]).status(at: instant).permitsProcessing)
    for events in [[given, withdrawn], [withdrawn, given]] {
      #expect(ConsentStanding(events).status(at: instant) == .withdrawn)
    }
  }

  @Test(arguments: ["newsletter", "a/b/c", "a/", "/b", "a b/c", ""])
  func aPurposeIsTwoLabels(_ text: String) {
    #expect(ConsentPurpose(text) == nil)
  }

  @Test(arguments: ["web-form", "web-form@0:nl", "web-form@1", "web form@1:nl", "a@1:2", "a@b:nl"])
  func aNoticeIsLabelVersionAndLanguage(_ text: String) {
    #expect(NoticeReference(text) == nil)
  }
}
