/// The statements that one connection has prepared, the least recently used giving way.
struct StatementCache {
  /// The text alone does not do: the same text may be bound with other types.
  struct Key: Hashable {
    let text: String
    let types: [UInt32]
  }

  private struct Entry {
    let name: String
    var columns: ResultColumns?
    var lastUse: Int
  }

  private let limit: Int
  private let prefix: String
  private var entries: [Key: Entry] = [:]
  private var clock = 0
  private var lastNumber = 0
  /// Names that the server may forget.
  private(set) var discarded: [String] = []

  init(limit: Int) {
    self.limit = max(1, limit)
    // Never the name that another client of the same pooler gave to another statement.
    prefix = "s" + String(UInt64.random(in: .min ... .max), radix: 36) + "_"
  }

  /// The statement of that text, which counts as a use.
  ///
  /// The key is hashed once: its text may be long.
  mutating func use(_ key: Key) -> (name: String, columns: ResultColumns?)? {
    clock += 1
    guard let index = entries.index(forKey: key) else { return nil }
    entries.values[index].lastUse = clock
    let entry = entries.values[index]
    return (entry.name, entry.columns)
  }

  mutating func newName() -> String {
    lastNumber += 1
    return prefix + String(lastNumber)
  }

  mutating func insert(_ name: String, for key: Key) {
    clock += 1
    entries[key] = Entry(name: name, lastUse: clock)
    guard entries.count > limit,
      let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse })
    else { return }
    discarded.append(oldest.value.name)
    entries[oldest.key] = nil
  }

  /// Keeps the columns that a statement returns: the server refuses it once they change.
  mutating func setColumns(_ columns: ResultColumns, of key: Key) {
    entries[key]?.columns = columns
  }

  /// Forgets everything, after the server forgot one of them: it would fail to give up the rest.
  mutating func forgetAll() {
    entries = [:]
  }

  /// Gives up everything, after the server refused one of them.
  mutating func discardAll() {
    discarded += entries.values.map(\.name)
    entries = [:]
  }

  mutating func forgetDiscarded() {
    discarded = []
  }
}
