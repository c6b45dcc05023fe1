import Foundation
import Records
import Register
import TestCases
import TestRecords
import Testing
import TimeLimits

/// Events that say of a consent that it was there.
@Suite("Foundations of events of consent") struct ConsentFoundationTests {
  private static let begin = Instant(secondsSince1970: 1_790_000_000)

  private static func event(
    _ happening: ConsentHappening,
    hours: Int = 0
  ) throws -> ConsentEvent {
    ConsentEvent(
      id: UUID(),
      purpose: try #require(ConsentPurpose("newsletter/marketing")),
      happening: happening,
      occurred: begin.adding(hours: hours),
      circumstances: ConsentCircumstances()
    )
  }

  private static func statement() throws -> ConsentStatement {
    ConsentStatement(
      notice: try #require(NoticeReference("web-form@1:nl")),
      expression: .explicit,
      giver: .principal,
      expires: nil
    )
  }

  @Test func renewalsDoNotFoundEachOther() throws {
    let renewals = try (0..<3).map { try Self.event(.renewed(Self.statement()), hours: $0 / 2) }
    #expect(renewals.unfounded(beside: []) == Set(renewals.map(\.id)))
    let given = try Self.event(.given(Self.statement()))
    #expect(renewals.unfounded(beside: [given.mark]) == [])
    #expect((renewals + [given]).unfounded(beside: []) == [])
  }

  @Test func whatIsTakenBackIsNotRenewed() throws {
    let given = try Self.event(.given(Self.statement()))
    let withdrawn = try Self.event(.withdrawn, hours: 1)
    let renewed = try Self.event(.renewed(Self.statement()), hours: 2)
    #expect([renewed].unfounded(beside: [given.mark, withdrawn.mark]) == [renewed.id])
    #expect([renewed, withdrawn].unfounded(beside: [given.mark]) == [renewed.id])
    let expired = try Self.event(.expired, hours: 3)
    #expect([expired].unfounded(beside: [given.mark]) == [])
    #expect([expired].unfounded(beside: [given.mark, withdrawn.mark]) == [expired.id])
    let invalid = try Self.event(.invalidated(reason: "Bundled"), hours: 2)
    #expect([expired].unfounded(beside: [given.mark, invalid.mark]) == [expired.id])
    let again = try Self.event(.invalidated(reason: "Bundled"), hours: 4)
    #expect([again].unfounded(beside: [given.mark, withdrawn.mark]) == [])
    #expect([again].unfounded(beside: [given.mark, invalid.mark]) == [again.id])
  }

  @Test func theOrderOfArrivalIsOfNoMatter() throws {
    for seed in 0..<200 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let events = try (0..<8).map { _ in
        let happenings: [ConsentHappening] = [
          .given(try Self.statement()), .renewed(try Self.statement()), .expired, .withdrawn,
          .invalidated(reason: "No notice"),
        ]
        return try Self.event(
          happenings.randomElement(using: &random) ?? .expired,
          hours: Int.random(in: 0..<4, using: &random)
        )
      }
      let unfounded = events.unfounded(beside: [])
      #expect(events.shuffled(using: &random).unfounded(beside: []) == unfounded)
      let others = events.filter { !unfounded.contains($0.id) }
      for event in events where event.presupposesConsent {
        let before = others.filter { !$0.presupposesConsent || $0.mark < event.mark }
        #expect(event.isFounded(on: before.map(\.mark)) == !unfounded.contains(event.id))
      }
    }
  }
}
