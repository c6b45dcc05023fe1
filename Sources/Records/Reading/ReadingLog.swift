/// What was noticed while a record was decoded, beside the error that may have ended it.
final class ReadingLog {
  private var unknown: [Unknown] = []
  private var known: [String: [String]] = [:]
  /// The mappings of which not every key was asked for, since reading ended in them.
  private var unread: Set<String> = []

  private struct Unknown {
    var place: String
    var entry: Node.Entry
  }

  /// Notes the entries of a mapping that its type does not know.
  ///
  /// Keys that the type lists itself are known; others become known as it asks for them.
  func opened<Key: CodingKey>(_ entries: [Node.Entry], at path: [any CodingKey], by: Key.Type) {
    let place = path.written
    for entry in entries where Key(stringValue: entry.key) == nil {
      unknown.append(Unknown(place: place, entry: entry))
    }
    if let listed = Key.self as? any (CodingKey & CaseIterable).Type {
      known[place, default: []] += listed.spellings
    }
  }

  /// Notes that the type of a mapping asked for a key.
  func asked(_ key: any CodingKey, at path: [any CodingKey]) {
    let place = path.written
    guard known[place]?.contains(key.stringValue) != true else { return }
    known[place, default: []].append(key.stringValue)
  }

  /// Notes where reading ended before its time.
  func ended(at path: [any CodingKey]) {
    for length in 0...path.count { unread.insert(Array(path.prefix(length)).written) }
  }

  /// The unknown keys, in the order of reading, each with the keys that are known there.
  var problems: [ReadingProblem] {
    unknown.map { found in
      let alternatives = known[found.place, default: []].joined(separator: ", ")
      let here = unread.contains(found.place) ? "known here, among others" : "known here"
      return ReadingProblem(
        place: found.place.isEmpty ? found.entry.key : "\(found.place).\(found.entry.key)",
        line: found.entry.value.line,
        message: "unknown key; \(here): \(alternatives)"
      )
    }
  }
}

extension CodingKey where Self: CaseIterable {
  fileprivate static var spellings: [String] { allCases.map(\.stringValue) }
}
