/// Finds labels that are used twice, and references that lead nowhere.
public struct LabelChecks {
  public private(set) var problems: [ReadingProblem] = []

  public init() {}

  /// Each entry of a list has a label of its own.
  public mutating func unique<Entry: Labelled>(_ entries: [Entry], _ place: String) {
    unique([(place, entries)])
  }

  /// Each entry of several lists, which are referred to alike, has a label of its own.
  public mutating func unique<Entry: Labelled>(_ lists: [(place: String, entries: [Entry])]) {
    var seen: Set<Label<Entry>> = []
    for list in lists {
      for (index, entry) in list.entries.enumerated() where !seen.insert(entry.id).inserted {
        check(
          false,
          "\(list.place)[\(index)].id",
          "the label \(entry.id) is used twice; give each entry its own"
        )
      }
    }
  }

  /// Each reference of a list names one of the known entries.
  public mutating func references<Entry: Labelled>(
    _ references: [Label<Entry>],
    _ place: String,
    to known: KnownLabels<Entry>
  ) {
    for (index, reference) in references.enumerated() {
      self.reference(reference, "\(place)[\(index)]", to: known)
    }
  }

  /// A reference, where there is one, names one of the known entries.
  public mutating func reference<Entry: Labelled>(
    _ reference: Label<Entry>?,
    _ place: String,
    to known: KnownLabels<Entry>
  ) {
    guard let reference else { return }
    check(known.contain(reference), place, known.refusal(of: reference))
  }

  /// A name says something.
  public mutating func named(_ name: String, _ place: String) {
    check(!name.allSatisfy(\.isWhitespace), place, "say what it is called")
  }

  /// Something else that must hold at a place; the message says what is wrong where it does not, and
  /// what would be right.
  public mutating func check(
    _ isRight: Bool,
    _ place: String,
    _ message: @autoclosure () -> String
  ) {
    if !isRight { problems.append(ReadingProblem(place: place, message: message())) }
  }
}

/// The labels of the entries of one kind.
public struct KnownLabels<Entry: Labelled>: Sendable {
  private let labels: Set<Label<Entry>>
  private let name: String

  /// The labels of some entries, which messages call by a name such as `data items`.
  public init(_ entries: [Entry], called name: String) {
    labels = Set(entries.map(\.id))
    self.name = name
  }

  fileprivate func contain(_ label: Label<Entry>) -> Bool { labels.contains(label) }

  fileprivate func refusal(of label: Label<Entry>) -> String {
    let known = labels.map(\.description).sorted().prefix(20).joined(separator: ", ")
    return "\"\(label)\" is none of the \(name): \(known.isEmpty ? "none" : known)"
  }
}
