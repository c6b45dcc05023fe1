import Assessments
import Documents
import Prefilling
import Records
import TimeLimits

/// What a person chooses where a register and what is written differ.
public struct SourceChoices: Sendable {
  /// The places where the register's words replace what is written.
  public var updating: [String]
  /// The places where what is written stays, and counts as looked at.
  public var keeping: [String]

  /// - Parameters:
  ///   - updating: fields or whole parts: `dataItems[D2].source`, `dataItems[D2]`.
  ///   - keeping: fields or whole parts.
  public init(updating: [String] = [], keeping: [String] = []) {
    self.updating = updating
    self.keeping = keeping
  }

  /// What a person chose for one change.
  enum Choice: Sendable {
    case update
    case keep
  }

  /// What is chosen for a change.
  ///
  /// The nearest place counts, so that one field can be kept of a part that is taken over; what is
  /// written stays where both name the same place.
  func choice(for change: SourceChange) -> Choice? {
    func nearest(_ places: [String]) -> Int { places.filter(change.lies).map(\.count).max() ?? 0 }
    let (update, keep) = (nearest(updating), nearest(keeping))
    return update > keep ? .update : keep > 0 ? .keep : nil
  }
}

extension Prefilled {
  /// Fields that registers say otherwise than when a draft took them.
  ///
  /// - Returns: none for a draft that was never filled.
  func changes(in draft: Assessment) throws -> [SourceChange] {
    try comparison(tree: RecordFile.node)?
      .changes(in: RecordFile.node(of: draft), from: draft.provenance) ?? []
  }

  /// Takes over, field by field, what nobody wrote otherwise or a person chose to take.
  ///
  /// - Parameters:
  ///   - choices: what the person chose.
  ///   - day: today, from which what is taken comes.
  /// - Returns: the record, with what was taken and what is still to be looked at.
  /// - Throws: ``PrefillRefusal/nothingChanged(_:)``; `UnreadableAssessment`.
  func settled(
    by choices: SourceChoices,
    on day: CalendarDate
  ) throws -> (record: Assessment, taken: [SourceChange], open: [SourceChange]) {
    let comparison = try comparison(tree: RecordFile.node)
    let draft = try RecordFile.node(of: record)
    let changes = comparison?.changes(in: draft, from: record.provenance) ?? []
    for place in choices.updating + choices.keeping
    where !changes.contains(where: { $0.lies(in: place) }) {
      throw PrefillRefusal.nothingChanged(place)
    }
    guard let comparison, !changes.isEmpty || !record.provenance.isEmpty else {
      return (record, [], [])
    }
    var (taken, open): ([SourceChange], [SourceChange]) = ([], [])
    for change in changes {
      switch choices.choice(for: change) {
      case .keep: break
      case .update: taken.append(change)
      case nil where !change.isRewritten && change.now != nil: taken.append(change)
      case nil: open.append(change)
      }
    }
    var settled = try comparison.taking(taken, in: draft).decode(Assessment.self)
      .withoutLooseReferences()
    settled.provenance = comparison.settled(settled.provenance, leaving: open, on: day)
    return (settled, taken, open)
  }
}
