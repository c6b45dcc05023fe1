import Assessments
import TimeLimits

/// Takes what registers say into a draft, and leaves alone what its author wrote.
struct Merge {
  private(set) var draft: Assessment
  private(set) var parts: [PrefilledPart] = []
  private let fresh: Picture
  private let former: Picture?
  private let names: [SourceKey: String]
  private let day: CalendarDate
  /// The places that were filled before, whatever became of them.
  private let known: Set<String>

  init(
    into draft: Assessment,
    fresh: Picture,
    former: Picture?,
    names: [SourceKey: String],
    day: CalendarDate
  ) {
    self.draft = draft
    self.fresh = fresh
    self.former = former
    self.names = names
    self.day = day
    known = Set(draft.provenance.filter { $0.entry != nil }.map(\.place))
  }

  mutating func run() {
    text(\.processing.name, "processing.name")
    text(\.processing.summary, "processing.summary")
    value(\.processing.registerEntry, "processing.registerEntry")
    value(\.processing.thirdCountryTransfer, "processing.thirdCountryTransfer")
    value(\.planning.launch, "planning.launch")
    value(\.planning.end, "planning.end")
    value(\.nextReview, "review.next")
    entries(\.parties.controllers, "parties.controllers")
    entries(\.parties.processors, "parties.processors")
    entries(\.dataSubjects, "dataSubjects")
    entries(\.recipients, "recipients")
    entries(\.dataItems, "dataItems")
    entries(\.purposes, "purposes")
    entries(\.transfers, "transfers")
    entries(\.assets, "assets")
    entries(\.phases, "phases")
    entries(\.measures, "measures")
    entries(\.additionalMeasures, "additionalMeasures")
    // Counts are nobody's words: the newest are right.
    if let requests = fresh.record.requests { draft.requests = requests }
    reportGone()
  }

  private mutating func text(_ path: WritableKeyPath<Assessment, String>, _ place: String) {
    guard fresh.sources[place] != nil else { return }
    let new = fresh.record[keyPath: path]
    let outcome = outcome(
      of: draft[keyPath: path].isEmpty ? nil : draft[keyPath: path],
      new,
      former?.record[keyPath: path],
      at: place
    )
    if [.filled, .updated].contains(outcome) { draft[keyPath: path] = new }
    note(place, outcome)
  }

  private mutating func value<Value: Equatable>(
    _ path: WritableKeyPath<Assessment, Value?>,
    _ place: String
  ) {
    guard fresh.sources[place] != nil, let new = fresh.record[keyPath: path] else { return }
    let before = former?.record[keyPath: path]
    let outcome = outcome(of: draft[keyPath: path], new, before, at: place)
    if [.filled, .updated].contains(outcome) { draft[keyPath: path] = new }
    note(place, outcome)
  }

  private mutating func entries<Entry: Labelled & Equatable>(
    _ path: WritableKeyPath<Assessment, [Entry]>,
    _ list: String
  ) {
    for entry in fresh.record[keyPath: path] {
      let place = "\(list)[\(entry.id)]"
      let index = draft[keyPath: path].firstIndex { $0.id == entry.id }
      let before = former?.record[keyPath: path].first { $0.id == entry.id }
      let outcome = outcome(of: index.map { draft[keyPath: path][$0] }, entry, before, at: place)
      switch outcome {
      case .filled: draft[keyPath: path].append(entry)
      case .updated: if let index { draft[keyPath: path][index] = entry }
      case .unchanged, .kept, .takenOut, .gone: break
      }
      note(place, outcome)
      noteParts(of: place, as: outcome)
    }
  }

  /// What becomes of a part, by what stands there, what the register says, and what it said.
  private func outcome<Value: Equatable>(
    of current: Value?,
    _ new: Value,
    _ before: Value?,
    at place: String
  ) -> PrefilledPart.Outcome {
    guard let current else { return known.contains(place) ? .takenOut : .filled }
    if current == new { return .unchanged }
    return current == before ? .updated : .kept
  }

  private mutating func note(_ place: String, _ outcome: PrefilledPart.Outcome) {
    guard let sources = fresh.sources[place] else { return }
    parts += sources.map { PrefilledPart(place: place, source: $0, outcome: outcome) }
    guard [.filled, .updated, .unchanged].contains(outcome) else { return }
    let before = draft.provenance.filter { $0.place == place }
    let entries = sources.map { source in
      // The day stays that on which this version was first taken.
      before.first { $0.entry == source }
        ?? Provenance(
          place: place,
          source: names[source.key] ?? source.id,
          on: day,
          entry: source
        )
    }
    guard entries != before else { return }
    let index = draft.provenance.firstIndex { $0.place == place } ?? draft.provenance.endIndex
    draft.provenance.removeAll { $0.place == place }
    draft.provenance.insert(contentsOf: entries, at: index)
  }

  /// Parts of an entry that come from another register than the entry: shared responsibilities.
  private mutating func noteParts(of place: String, as outcome: PrefilledPart.Outcome) {
    for inner in fresh.places where inner.hasPrefix("\(place).") { note(inner, outcome) }
  }

  /// Names what an older version held and the newest does not.
  private mutating func reportGone() {
    let entries = Set(fresh.sources.values.joined().map(\.key))
    for part in draft.provenance {
      guard let entry = part.entry, entries.contains(entry.key), fresh.sources[part.place] == nil
      else { continue }
      parts.append(PrefilledPart(place: part.place, source: entry, outcome: .gone))
    }
  }
}

extension Assessment {
  /// The day of the next review, in an entry that is made for it where there is none.
  fileprivate var nextReview: CalendarDate? {
    get { review?.next }
    set {
      review = Review(next: newValue, triggers: review?.triggers ?? [], past: review?.past ?? [])
    }
  }
}
