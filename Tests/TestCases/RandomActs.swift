public import SubjectRequests
public import TimeLimits

/// Draws acts of every kind, sensible or not.
public struct RandomActs {
  var random: SeededGenerator
  private let refusals: [Refusal]
  private let nonIdentification = try? NonIdentification(reasons: "r")
  private var moment: Instant?
  private let officers = ["j.devries", "p.jansen"].compactMap(Handle.init)

  public init(seed: UInt64) throws(ActRefusal) {
    random = SeededGenerator(seed: seed)
    refusals = try RefusalGround.allCases.map { (ground) throws(ActRefusal) in
      try .complete(ground)
    }
  }

  /// One to four different claims.
  public mutating func rights() -> [ClaimedRight] {
    Array(ClaimedRight.all.shuffled(using: &random).prefix(.random(in: 1...4, using: &random)))
  }

  /// An instant in the life of a request: mostly a little later than the last one, now and then at
  /// any time, or outside of it.
  public mutating func instant(after received: Instant) -> Instant {
    let last = moment ?? received
    let next =
      chance(4)
      ? received.adding(seconds: .random(in: -86_400...(400 * 86_400), using: &random))
      : last.adding(seconds: .random(in: 0...(9 * 86_400), using: &random))
    if next > last, next < last.adding(seconds: 10 * 86_400) { moment = next }
    return next
  }

  public mutating func act(in file: CaseFile) -> any Act {
    // Nothing was done yet: of what channel it came is said first, and of few requests.
    if file.eventCount <= file.claims.count + 1, chance(8) {
      return MarkMisdirected(.unintendedChannel, reason: words())
    }
    // As much of the time as the life of a case takes, in any order.
    if chance(2) { return work(in: file) }
    let selection = selection(file)
    let timeliness = chance(4) ? Happening.Timeliness.late : .timely
    switch Int.random(in: 0..<18, using: &random) {
    case 0: return Acknowledge()
    case 1: return AskIdentity(ground: words(), timeliness: timeliness)
    case 2: return ConfirmIdentity()
    case 3: return AskClarification(selection, reason: words(), timeliness: timeliness)
    case 4: return Clarify(selection)
    case 5:
      return ExtendTimeLimit(
        selection,
        further(),
        on: ExtensionGround.allCases.randomElement(using: &random),
        reasons: words()
      )
    case 6, 7, 8: return Decide(selection, decision: decision())
    case 9: return ReportActed(selection)
    case 10, 11: return Answer(selection)
    case 12: return Withdraw(selection)
    case 13: return chance(3) ? hold() : LinkReminder()
    case 14: return assignment() ?? Note(words())
    case 15: return closing(file)
    case 16: return chance(2) ? Approve(selection) : ReturnDecision(selection, reasons: words())
    default: return Reopen(reason: words())
    }
  }

  private mutating func closing(_ file: CaseFile) -> Close {
    guard chance(3) else { return Close(.completed) }
    let told = (moment ?? file.request.received).adding(seconds: 86_400)
    return (try? .unanswered(words(), told: told)) ?? Close(.unanswered(reasons: words(), nil))
  }

  /// Who acts, and whether decisions need another's approval.
  public mutating func terms(_ fallback: Handle) -> ActTerms {
    ActTerms(
      officer: officers.randomElement(using: &random) ?? fallback,
      approval: chance(3) ? .fourEyes : .onePerson,
      zone: .utc
    )
  }

  mutating func selection(_ file: CaseFile) -> ClaimSelection {
    guard let claim = file.claims.randomElement(using: &random), !chance(3) else {
      return .allOpen
    }
    return chance(2) ? .claimed([claim.right]) : .rights([claim.right.right])
  }

  private mutating func decision() -> Decision {
    guard let refusal = refusals.randomElement(using: &random) else { return .granted }
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 5, 6: return .granted
    case 1: return .nothingHeld
    case 2: return nonIdentification.map(Decision.notIdentifiable) ?? .nothingHeld
    case 3: return .partlyGranted(refusal)
    default: return .refused(refusal)
    }
  }

  private mutating func hold() -> any Act {
    guard !chance(3) else { return ReleaseHold(reason: words()) }
    let day = CalendarDate(year: 2029, month: 6, day: 30)
    return HoldCase(
      CaseHold.Ground.allCases.randomElement(using: &random) ?? .audit,
      until: chance(2) ? .released : day.map(CaseHold.Until.day) ?? .released,
      reason: words()
    )
  }

  private mutating func assignment() -> Assign? {
    chance(2) ? officers.first.map(Assign.init) : nil
  }

  /// By how much a time limit is extended, sensible or not.
  private mutating func further() -> FurtherTime {
    if chance(4) { return .days(.random(in: 0...400, using: &random)) }
    if chance(4), let moment {
      return .until(
        CalendarDate(moment, in: .utc).adding(days: .random(in: -40...200, using: &random))
      )
    }
    return .months(.random(in: 0...3, using: &random))
  }

  mutating func words() -> String { chance(8) ? " " : "words" }

  mutating func chance(_ oneIn: Int) -> Bool {
    Int.random(in: 0..<oneIn, using: &random) == 0
  }
}
