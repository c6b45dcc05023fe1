public import Assessments
public import TimeLimits

/// What registers say now beside what they said in the versions that an assessment was filled from,
/// field by field.
public struct SourceComparison: Sendable {
  private let former: Node
  private let fresh: Node
  private let sources: [String: [SourceEntry]]
  /// The places that the registers fill now, in their order.
  private let places: [String]

  /// Compares two pictures of the registers, each seen as a tree of values.
  init(
    former: Picture,
    fresh: Picture,
    tree: (Assessment) throws -> Node
  ) rethrows {
    self.former = try tree(former.record)
    self.fresh = try tree(fresh.record)
    sources = fresh.sources
    places = fresh.places
  }

  /// The fields that registers say otherwise than when a draft took them, and than the draft says.
  ///
  /// - Parameters:
  ///   - draft: the assessment as a tree of values.
  ///   - provenance: where its parts came from.
  /// - Returns: the changes, in the order of the provenance, then what the registers hold beside.
  public func changes(in draft: Node, from provenance: [Provenance]) -> [SourceChange] {
    var known: Set<String> = []
    let changed = provenance.flatMap { part in
      changes(of: part, in: draft).filter { known.insert($0.place).inserted }
    }
    return changed + additions(to: draft, beside: provenance)
  }

  /// Where parts came from, with the versions that the registers hold now for all of which nothing
  /// is open.
  public func settled(
    _ provenance: [Provenance],
    leaving open: [SourceChange],
    on day: CalendarDate
  ) -> [Provenance] {
    provenance.map { part in
      guard let taken = part.entry, let newest = newest(taken), newest != taken,
        !open.contains(where: { $0.lies(in: part.place) })
      else { return part }
      return Provenance(place: part.place, source: part.source, on: day, entry: newest)
    }
  }

  /// What the registers hold now and neither a draft nor its provenance knows.
  private func additions(to draft: Node, beside provenance: [Provenance]) -> [SourceChange] {
    let known = Set(provenance.map(\.place))
    let taken = Dictionary(
      provenance.compactMap { $0.entry.map { ($0.key, $0.version) } },
      uniquingKeysWith: min
    )
    return places.compactMap { name in
      guard !known.contains(name), let place = RecordPlace(name),
        // What lies within an entry comes with it.
        place.list != nil || !name.contains("["),
        draft.node(at: place)?.words == nil,
        let source = sources[name]?.first(where: { taken[$0.key] != nil }),
        let version = taken[source.key]
      else { return nil }
      return SourceChange(
        place: name,
        source: source,
        taken: version,
        before: nil,
        now: fresh.node(at: place)?.words,
        here: nil
      )
    }
  }

  private func changes(of part: Provenance, in draft: Node) -> [SourceChange] {
    guard let taken = part.entry, let newest = newest(taken), newest.version > taken.version,
      let place = RecordPlace(part.place), draft.node(at: place) != nil
    else { return [] }
    return fields(of: place, named: part.place).compactMap { name in
      guard let field = RecordPlace(name) else { return nil }
      let (before, now, here) = (
        former.node(at: field)?.words, fresh.node(at: field)?.words, draft.node(at: field)?.words
      )
      guard before != now, here != now else { return nil }
      return SourceChange(
        place: name,
        source: newest,
        taken: taken.version,
        before: before,
        now: now,
        here: here
      )
    }
  }

  /// The entry that a part was taken from in the version that the registers hold now; nil where they
  /// were not asked for it.
  private func newest(_ taken: SourceEntry) -> SourceEntry? {
    sources.values.joined().first { $0.key == taken.key }.map { entry in
      SourceEntry(kind: entry.kind, id: entry.id, version: entry.version, part: taken.part)
    }
  }

  /// The fields of an entry of a list; other parts are fields themselves, and so is an entry that the
  /// registers do not hold any more.
  private func fields(of place: RecordPlace, named name: String) -> [String] {
    guard place.list != nil, case .mapping(let now)? = fresh.node(at: place)?.content else {
      return [name]
    }
    var keys = now.map(\.key)
    if case .mapping(let before)? = former.node(at: place)?.content {
      keys += before.map(\.key).filter { !keys.contains($0) }
    }
    return keys.map { "\(name).\($0)" }
  }

  /// A draft that says what the registers say in the fields of some changes.
  ///
  /// - Parameters:
  ///   - changes: as ``changes(in:from:)`` gives them.
  ///   - draft: the assessment as a tree of values.
  /// - Returns: the tree, in which references may lead to what is gone.
  public func taking(_ changes: [SourceChange], in draft: Node) -> Node {
    changes.reduce(draft) { draft, change in
      guard let place = RecordPlace(change.place) else { return draft }
      return draft.setting(fresh.node(at: place), at: place)
    }
  }
}

extension Node {
  /// The values below, one after another; nil for none.
  fileprivate var words: String? {
    let texts = leaves(naming: .label).map(\.text).filter { !$0.isEmpty }
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }
}
