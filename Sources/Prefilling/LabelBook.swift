import Assessments

/// Gives what is filled in the label it had before, or the next that is free.
struct LabelBook {
  private var known: [Origin: String] = [:]
  private var taken: Set<Place> = []
  /// The controllers of a draft by their names: two of one name are one.
  private let controllers: [String: Label<ControllerParty>]

  /// What an entry of a list was made of.
  private struct Origin: Hashable {
    let list: String
    let key: SourceKey
    let part: String
  }

  private struct Place: Hashable {
    let list: String
    let label: String
  }

  /// Begins with the labels of a draft, and with what its provenance says of them.
  init(_ draft: Assessment) {
    controllers = Dictionary(
      draft.parties.controllers.map { ($0.name.folded, $0.id) },
      uniquingKeysWith: { first, _ in first }
    )
    take("dataSubjects", draft.dataSubjects)
    take("dataItems", draft.dataItems)
    take("purposes", draft.purposes)
    take("phases", draft.phases)
    take("assets", draft.assets)
    take("recipients", draft.recipients)
    take("transfers", draft.transfers)
    // Both lists of measures share their labels.
    take("measures", draft.measures + draft.additionalMeasures)
    take("parties.controllers", draft.parties.controllers)
    take("parties.processors", draft.parties.processors)
    for part in draft.provenance {
      guard let entry = part.entry, let (list, label) = Self.split(part.place) else { continue }
      known[Origin(list: list, key: entry.key, part: entry.part)] = label
      taken.insert(Place(list: Self.space(of: list), label: label))
    }
  }

  /// The label of an entry, such as `D3`.
  ///
  /// - Parameters:
  ///   - list: the list of the record: `dataItems`.
  ///   - prefix: the letter with which its labels begin.
  ///   - source: what it is made of.
  /// - Returns: nil only where no label of the kind is left.
  mutating func label<Entry>(
    _ list: String,
    _ prefix: String,
    for source: SourceEntry
  ) -> Label<Entry>? {
    let origin = Origin(list: list, key: source.key, part: source.part)
    if let text = known[origin] { return Label(text) }
    let space = Self.space(of: list)
    let free = (1...).lazy.map { "\(prefix)\($0)" }.first { text in
      !taken.contains(Place(list: space, label: text))
    }
    guard let free else { return nil }
    known[origin] = free
    taken.insert(Place(list: space, label: free))
    return Label(free)
  }

  /// The label of a controller: that of the draft's controller of the same name, whichever activity
  /// named it first.
  mutating func controller(
    called name: String,
    from source: SourceEntry
  ) -> Label<ControllerParty>? {
    controllers[name.folded] ?? label("parties.controllers", "C", for: source)
  }

  private mutating func take<Entry: Labelled>(_ list: String, _ entries: [Entry]) {
    for entry in entries { taken.insert(Place(list: list, label: "\(entry.id)")) }
  }

  private static func space(of list: String) -> String {
    list == "additionalMeasures" ? "measures" : list
  }

  /// Reads `dataItems[D3]`; nil for places that are no entry of a list.
  private static func split(_ place: String) -> (list: String, label: String)? {
    guard place.last == "]", let start = place.firstIndex(of: "[") else { return nil }
    let label = place[place.index(after: start)...].dropLast()
    return label.contains("[") ? nil : (String(place[..<start]), String(label))
  }
}

extension String {
  /// A name as it is compared: without regard to case and spacing.
  var folded: String { split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased() }
}
