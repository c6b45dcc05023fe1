import Casework
import Storage
import SubjectRequests
import TimeLimits

/// A recomputation as other programs read it.
struct RevisionJSON: Encodable {
  let requests: Int
  let applied: Int
  let waiting: Int
  let accepted: Int
  let moves: [Move]
  /// The rules of these moves that were not verified.
  let unverified: [UnverifiedRules.Line]
  let contradictory: [String]

  struct Move: Encodable {
    let reference: String
    let right: String
    let clock: String
    let effect: String
    let old: CalendarDate?
    let new: CalendarDate?
    let rule: String?
  }

  init(_ report: RevisionReport) {
    requests = report.requests
    applied = report.counts[.applied] ?? 0
    waiting = report.counts[.waiting] ?? 0
    accepted = report.counts[.accepted] ?? 0
    moves = report.moves.map {
      Move(
        reference: $0.reference.description,
        right: $0.right.word,
        clock: $0.clock.rawValue,
        effect: $0.effect.rawValue,
        old: $0.old,
        new: $0.new,
        rule: $0.rule?.rawValue
      )
    }
    unverified = UnverifiedRules(report.unverifiedRules).json
    contradictory = report.contradictory.map(\.description)
  }
}
