import Foundation
import SubjectRequests
import TestCases
import Testing
import TimeLimits

@Suite("Letters on their way") struct OutgoingLetterTests {
  private let start = Instant(secondsSince1970: 1_793_610_000)

  private func letter(_ events: [LetterStep.Event]) throws -> OutgoingLetter {
    let officer = try #require(Handle("j.devries"))
    return OutgoingLetter(
      id: Identifier(UUID()),
      number: 1,
      kind: .acknowledgement,
      language: .english,
      steps: events.enumerated().map { index, event in
        LetterStep(
          sequence: index + 1,
          event: event,
          occurred: start.adding(seconds: Int64(index)),
          recorded: nil,
          by: officer
        )
      }
    )
  }

  private func deeds(_ state: OutgoingLetter, at now: Instant) -> Set<LetterRefusal.Deed> {
    let all: [LetterRefusal.Deed] = [.edit, .send, .repeatSending, .post, .confirm, .discard]
    return Set(
      all.filter { deed in
        do throws(LetterRefusal) {
          try state.check(deed, at: now)
          return true
        } catch {
          return false
        }
      }
    )
  }

  @Test func eachStateAllowsWhatItShould() throws {
    let end = start.adding(seconds: 100)
    let handed: [LetterStep.Event] = [.drafted, .queued, .handedOver(until: end)]
    let draft: Set<LetterRefusal.Deed> = [.edit, .send, .post, .discard]
    let doubt: Set<LetterRefusal.Deed> = [.repeatSending, .confirm]
    let cases: [([LetterStep.Event], LetterState, Set<LetterRefusal.Deed>)] = [
      ([.drafted], .draft, draft), ([.drafted, .edited], .draft, draft),
      ([.drafted, .queued], .queued(from: start.adding(seconds: 1)), []),
      (handed, .sending(until: end), []),
      (handed + [.accepted], .sent(at: start.adding(seconds: 3)), []),
      (handed + [.deferred(exitStatus: 75, next: end)], .queued(from: end), []),
      (handed + [.rejected(exitStatus: 67)], .failed, draft),
      (handed + [.rejected(exitStatus: 67), .edited], .draft, draft),
      (handed + [.unanswered], .maybeSent, doubt),
      (handed + [.unanswered, .repeated], .queued(from: start.adding(seconds: 4)), []),
      (handed + [.unanswered, .confirmed], .sent(at: start.adding(seconds: 4)), []),
      ([.drafted, .posted], .posted(at: start.adding(seconds: 1)), []),
      ([.drafted, .discarded], .discarded, []),
    ]
    for (events, state, allowed) in cases {
      let letter = try letter(events)
      #expect(letter.state == state)
      #expect(deeds(letter, at: start) == allowed, "\(state)")
    }
    #expect(Set(cases.map(\.1.word)) == Set(LetterState.Word.allCases))
  }

  /// Whoever handed it over and was killed says nothing; the time that it had says it.
  @Test func aHandOverThatRecordedNothingIsADoubt() throws {
    let end = start.adding(seconds: 100)
    let letter = try letter([.drafted, .queued, .handedOver(until: end)])
    #expect(letter.state.seen(at: end.adding(seconds: -1)) == .sending(until: end))
    #expect(letter.state.seen(at: end) == .maybeSent)
    #expect(deeds(letter, at: end) == [.repeatSending, .confirm])
    #expect(letter.firstHandOver == start.adding(seconds: 2))
  }

  @Test func pausesGrowAndEnd() throws {
    var events: [LetterStep.Event] = [.drafted, .queued]
    var pauses: [Int64] = []
    for _ in 1...40 {
      events += [.handedOver(until: start), .deferred(exitStatus: 75, next: start)]
      pauses.append(try letter(events).pause)
    }
    #expect(pauses.prefix(4) == [300, 600, 1200, 2400])
    #expect(pauses == pauses.sorted())
    #expect(pauses.max() == Int64(4 * 3600))
  }

  /// Whatever is done to a letter, what may have gone is not edited, and only a person repeats it.
  @Test(arguments: 0..<200)
  func whatMayHaveGoneIsNeverChanged(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var letter = try letter([.drafted])
    let officer = try #require(Handle("j.devries"))
    var now = start
    for _ in 0..<40 {
      now = now.adding(seconds: Int64.random(in: 1...200, using: &random))
      let before = letter
      let allowed = deeds(letter, at: now)
      guard let event = event(letter, allowed, now, &random) else { break }
      _ = letter.append(event, at: now, by: officer)
      #expect(letter.version >= before.version)
      if before.state.seen(at: now) == .maybeSent { #expect(letter.version == before.version) }
      if case .sent = before.state { Issue.record("a letter that was sent changed") }
      #expect(letter.steps.map(\.sequence) == Array(1...letter.steps.count))
      #expect(
        letter.attempts == letter.steps.filter { $0.event.word == .handedOver }.count
      )
    }
  }

  private func event(
    _ letter: OutgoingLetter,
    _ allowed: Set<LetterRefusal.Deed>,
    _ now: Instant,
    _ random: inout SeededGenerator
  ) -> LetterStep.Event? {
    switch letter.state.seen(at: now) {
    case .queued: return .handedOver(until: now.adding(seconds: 60))
    case .sending:
      return [
        .accepted, .unanswered, .rejected(exitStatus: 67), .deferred(exitStatus: 75, next: now),
      ].randomElement(using: &random)
    default: break
    }
    let sorted = allowed.sorted { $0.rawValue < $1.rawValue }
    return switch sorted.randomElement(using: &random) {
    case .edit: .edited
    case .send: .queued
    case .repeatSending: .repeated
    case .post: .posted
    case .confirm: .confirmed
    case .discard: .discarded
    case nil: nil
    }
  }

  @Test func theLanguageIsThePersonsWhereItCanBe() {
    #expect(LetterLanguage(written: "fr", preferred: ["nl"]) == .french)
    #expect(LetterLanguage(written: "pl", preferred: ["pt", "nl", "de"]) == .dutch)
    #expect(LetterLanguage(written: nil, preferred: ["de"]) == .german)
    #expect(LetterLanguage(written: nil, preferred: ["pl"]) == .english)
  }
}
