import Records

/// Finds labels that are used twice, and references that lead nowhere.
struct LabelChecks {
  private(set) var problems: [ReadingProblem] = []

  /// Each entry of a list has a label of its own.
  mutating func unique<Entry: Labelled>(_ entries: [Entry], _ place: String) {
    var seen: Set<Label<Entry>> = []
    for entry in entries where !seen.insert(entry.id).inserted {
      problems.append(
        ReadingProblem(
          place: "\(place)[\(entry.id)].id",
          message: "the label is used twice; give each entry its own"
        )
      )
    }
  }

  /// Each reference names one of the entries.
  mutating func references<Entry: Labelled>(
    _ references: [Label<Entry>],
    _ place: String,
    lead entries: [Entry],
    called name: String
  ) {
    let known = Set(entries.map(\.id))
    for reference in references where !known.contains(reference) {
      let labels = known.map(\.description).sorted().prefix(20).joined(separator: ", ")
      problems.append(
        ReadingProblem(
          place: place,
          message: "\"\(reference)\" is none of the \(name): \(labels.isEmpty ? "none" : labels)"
        )
      )
    }
  }

  mutating func check(_ isRight: Bool, _ place: String, _ message: String) {
    if !isRight { problems.append(ReadingProblem(place: place, message: message)) }
  }
}
