import SubjectRequests
import TimeLimits

/// Facts of letters, as a case would give them; what officers write is in the letter's language.
struct SampleLetter {
  let language: LetterLanguage
  var statute = LetterStatute.gdpr

  func facts(_ kind: LetterKind) throws -> LetterFacts {
    LetterFacts(
      kind: kind,
      statute: statute,
      controller: "Stichting Voorbeeld",
      reference: Self.reference,
      received: try Self.day("2026-10-01"),
      addressee: kind == .recipientNotice ? nil : "Anna Jansen",
      onBehalfOf: kind == .extensionNotice ? "Bo Jansen" : nil,
      claims: claims(kind),
      apart: kind == .refusal ? try Self.apart : [],
      content: try content(kind)
    )
  }

  static var reference: Reference {
    var random = Counter()
    return Reference(year: 2026, using: &random)
  }

  /// What another letter answers, answered, promised and open.
  static var apart: [LetterFacts.SeparateClaim] {
    get throws {
      [
        .init(right: .access, standing: .answered(on: try day("2026-10-12"))),
        .init(right: .rectification, standing: .due(try day("2026-11-02"))),
        .init(right: .objection(.directMarketing), standing: .open),
      ]
    }
  }

  static func day(_ text: String) throws -> CalendarDate {
    try present(CalendarDate(iso8601: text))
  }

  private func claims(_ kind: LetterKind) -> [ClaimedRight] {
    switch kind {
    case .acknowledgement: [.access, .erasure, .objection(.directMarketing), .consentWithdrawal]
    case .restrictionLifting: [.restriction]
    case .recipientNotice, .recipientList: [.rectification, .erasure, .restriction]
    case .clarification, .extensionNotice: [.access, .portability]
    case .refusal: [.erasure]
    case .identityQuestion, .answer, .partRefusal, .closingNotice: [.access]
    }
  }

  private func content(_ kind: LetterKind) throws -> LetterFacts.Content {
    switch kind {
    case .acknowledgement: return .acknowledgement(.on(try Self.day("2026-11-02")), .nothing)
    case .identityQuestion, .clarification:
      return .question(
        LetterQuestion(reason: said.reason, ask: said.ask, replyBy: try Self.day("2026-12-01"))
      )
    case .extensionNotice:
      return .extensionNotice(
        months: 2,
        reasons: said.reason,
        due: try Self.day("2027-01-04")
      )
    case .answer:
      let copies = [CopyOfData.otherwise(said.ask), .withheld(reasons: said.reason)]
      let given = [ClaimedRight.access, .portability].flatMap { right in
        copies.map { copy in
          LetterFacts.DecidedClaim(right: right, decision: .granted, fulfilment: .copy(copy))
        }
      }
      return .decisions(
        ClaimedRight.all.map { right in
          .init(right: right, decision: .granted, fulfilment: fulfilment(of: right))
        } + given + ClaimedRight.all.map { .init(right: $0, decision: .nothingHeld) } + [
          .init(right: .access, decision: .granted, fulfilment: .nothingFound),
          .init(
            right: .access,
            decision: .notIdentifiable(try NonIdentification(reasons: said.reason))
          ),
        ]
      )
    case .partRefusal:
      let refusal = try refusal([.legalObligationOrPublicTask, .legalClaims])
      let day = try Self.day("2034-01-01")
      let deferrals = Deferral.Ground.allCases.map { ground in
        Deferral(
          ground: ground,
          until: ground == .legalHold ? .event : .day(day),
          reasons: said.reason
        )
      }
      let impossibilities = TaskAction.allCases.map { action in
        Impossibility(action, in: "ERP", reasons: said.reason)
      }
      let partly = ClaimedRight.all.filter(\.hasParts).map { right in
        LetterFacts.DecidedClaim(
          right: right,
          decision: .partlyGranted(refusal),
          fulfilment: fulfilment(of: right),
          deferrals: right == .erasure ? deferrals : [],
          impossibilities: right == .rectification ? impossibilities : []
        )
      }
      let later = LetterFacts.DecidedClaim(
        right: .erasure,
        decision: .partlyGranted(refusal),
        fulfilment: .deferred,
        deferrals: deferrals
      )
      return .decisions(partly + [later])
    case .refusal:
      return .decisions([
        .init(right: .erasure, decision: .refused(try refusal(RefusalGround.allCases)))
      ])
    case .restrictionLifting:
      return .restrictionLifting(
        reasons: said.reason,
        since: try Self.day("2026-10-21"),
        on: try Self.day("2026-11-16"),
        authority: said.authority
      )
    case .recipientNotice:
      return .recipientNotice(
        RecipientNotice(
          number: 1,
          details: said.ask,
          stays: said.reason,
          replyBy: try Self.day("2026-12-01")
        ),
        recipient: "Drukkerij De Pers",
        subject: Person(name: "Anna Jansen", email: "anna.jansen@example.org")
      )
    case .recipientList: return .recipientList(try recipients)
    case .closingNotice:
      return .closingNotice(
        .init(asked: try Self.day("2026-10-05"), reminded: try Self.day("2026-10-19")),
        reasons: said.reason,
        try Recourse(authority: said.authority, remedy: said.remedy)
      )
    }
  }

  private func fulfilment(of right: ClaimedRight) -> Fulfilment {
    if right == .erasure { return .erased(keeping: .standard) }
    return right.right.asksForACopy ? .copy(.package(1)) : .done
  }

  private var recipients: [LetterFacts.ToldRecipients] {
    get throws {
      [
        .init(
          right: .erasure,
          recipients: [
            .init(name: "Drukkerij De Pers", standing: .on(try Self.day("2026-10-12"))),
            .init(name: "Mailer GmbH", standing: .notYet),
            .init(name: "Fax & Fils", standing: .excused(.impossible)),
            .init(name: "Archivio Uno", standing: .excused(.disproportionate)),
          ]
        ),
        .init(right: .restriction, recipients: []),
      ]
    }
  }

  private func refusal(_ grounds: [RefusalGround]) throws -> Refusal {
    try Refusal(
      grounds: grounds,
      reasons: said.reason,
      authority: said.authority,
      remedy: said.remedy
    )
  }

  private static func present<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw MissingValue() }
    return value
  }

  private struct MissingValue: Error {}

  /// Gives the same numbers each time.
  private struct Counter: RandomNumberGenerator {
    var state: UInt64 = 0

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      return state
    }
  }
}
