import Foundation
import Records
public import Register
import TestCases
public import TimeLimits

/// Events of one consent in the order in which they occurred, with instants that coincide.
public struct RandomConsents {
  private var random: SeededGenerator
  private let begin: Instant
  private let notice: NoticeReference?

  /// All events lie in the 40 hours after the beginning.
  public init(seed: UInt64, begin: Instant) {
    random = SeededGenerator(seed: seed)
    self.begin = begin
    notice = NoticeReference("web-form@1:nl")
  }

  /// So many events of a purpose.
  public mutating func next(_ count: Int, of purpose: ConsentPurpose) -> [ConsentEvent] {
    (0..<count).map { _ in
      let occurred = begin.adding(hours: Int.random(in: 0...20, using: &random))
      return ConsentEvent(
        id: UUID.random(using: &random),
        purpose: purpose,
        happening: happening(at: occurred),
        occurred: occurred
      )
    }
  }

  public mutating func shuffled(_ events: [ConsentEvent]) -> [ConsentEvent] {
    events.shuffled(using: &random)
  }

  private mutating func happening(at occurred: Instant) -> ConsentHappening {
    let hours = Int.random(in: 1...20, using: &random)
    let statement = notice.map {
      ConsentStatement(
        notice: $0,
        expression: .explicit,
        giver: .principal,
        expires: hours > 10 ? nil : occurred.adding(hours: hours)
      )
    }
    return switch (Int.random(in: 0..<7, using: &random), statement) {
    case (0, _): .requested(notice)
    case (1, let statement?): .given(statement)
    case (2, let statement?): .renewed(statement)
    case (3, _): .refused(nil)
    case (4, _): .expired
    case (5, _): .invalidated(reason: "The notice was incomplete")
    default: .withdrawn
    }
  }
}

extension UUID {
  fileprivate static func random(using random: inout SeededGenerator) -> UUID {
    UUID.bytes((0..<16).map { _ in UInt8.random(in: 0...255, using: &random) })
  }

  private static func bytes(_ bytes: [UInt8]) -> UUID {
    bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
  }
}
