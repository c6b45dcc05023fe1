/// Takes the confidential parts out of a record, before anything is made of it.
public struct Redaction: Sendable {
  /// The record without them, as a parsed file.
  public let record: Node
  /// What was taken out, with the place where it stood.
  public let withheld: [Withheld]

  /// A part that was taken out.
  public struct Withheld: Sendable, Hashable {
    public let part: ConfidentialPart
    public let content: Node
  }

  /// Takes parts out of a record.
  ///
  /// An entry of a list goes as a whole, with every reference to it; what is optional goes; a text
  /// that the format needs is replaced by words that say so.
  ///
  /// - Parameters:
  ///   - node: the record as a parsed file.
  ///   - parts: what is confidential.
  ///   - words: what stands in the place of a text that the format needs.
  /// - Throws: ``RedactionRefusal``.
  public init(
    of node: Node,
    withholding parts: [ConfidentialPart],
    words: (ConfidentialityReason) -> String
  ) throws(RedactionRefusal) {
    var found: [(path: [Int], part: ConfidentialPart)] = []
    for part in parts {
      guard let path = RecordPlace(part.place).flatMap({ node.path(to: $0) }) else {
        throw .nothingThere(part.place)
      }
      // What lies inside another part goes with it.
      if found.contains(where: { path.starts(with: $0.path) }) { continue }
      found.removeAll { $0.path.starts(with: path) }
      found.append((path, part))
    }
    // From the end, so that the numbers of what comes before stay right.
    found.sort { $1.path.lexicographicallyPrecedes($0.path) }
    var record = node
    var withheld: [Withheld] = []
    for (path, part) in found {
      guard let content = record.node(at: path) else { throw .nothingThere(part.place) }
      withheld.append(Withheld(part: part, content: content))
      guard let next = record.withholding(path, words(part.reason)) else {
        throw .notAlone(part.place)
      }
      record = next
    }
    self.record = record
    self.withheld = withheld.reversed()
  }
}

extension Node {
  /// The record without what stands at a path; nil where it would be no record any more.
  fileprivate func withholding(_ path: [Int], _ words: String) -> Node? {
    let without = replacing(path, by: nil)
    if without.isAssessment { return without }
    guard let node = node(at: path) else { return nil }
    switch node.content {
    case .text, .word:
      let replaced = replacing(path, by: Node(line: node.line, content: .text(words)))
      return replaced.isAssessment ? replaced : nil
    case .list:
      let emptied = replacing(path, by: Node(line: node.line, content: .list([])))
      return emptied.isAssessment ? emptied : nil
    case .mapping(let entries):
      var record = self
      for index in entries.indices.reversed() {
        guard let next = record.withholding(path + [index], words) else { return nil }
        record = next
      }
      return record
    case .null, .boolean, .number: return nil
    }
  }

  /// Whether the format of assessments allows it; references may lead nowhere.
  private var isAssessment: Bool {
    (try? decode(Assessment.self)) != nil
  }
}

/// Why a part cannot be withheld, and what would be right.
public enum RedactionRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  case nothingThere(String)
  /// The format needs it, and it is no text that others could stand for.
  case notAlone(String)
  /// What is withheld in some places stands in others as well.
  case saidElsewhere([RedactionEcho])

  public var description: String {
    switch self {
    case .nothingThere(let place):
      "\(place): the record holds nothing there; name a part as lint does, such as assets[A2]"
    case .notAlone(let place):
      "\(place): the format needs it; withhold the entry that it belongs to, or the texts in it"
    case .saidElsewhere(let echoes):
      echoes.map { "\($0.place): what is withheld there stands in \($0.told) as well" }
        .joined(separator: "; ") + "; withhold it there too, or write it otherwise"
    }
  }
}

/// A part that is withheld, and the places that tell of it all the same.
public struct RedactionEcho: Sendable, Hashable {
  public let place: String
  public let others: [String]

  public init(place: String, others: [String]) {
    self.place = place
    self.others = others
  }

  /// All of them, so that they can be withheld at once.
  fileprivate var told: String { others.joined(separator: ", ") }
}
