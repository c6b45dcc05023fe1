/// Decodes values from a ``Node``, and notes the keys that no type knows.
struct RecordDecoder: Decoder {
  let node: Node
  let codingPath: [any CodingKey]
  let log: ReadingLog

  // The protocol asks for this dictionary; nothing is ever put into it.
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    let entries: [Node.Entry]
    switch node.content {
    case .mapping(let found): entries = found
    // A key without a value, as in `approved:`.
    case .null where !codingPath.isEmpty: entries = []
    default: throw mismatch("a mapping of keys to values")
    }
    log.opened(entries, at: codingPath, by: type)
    if let choices = type as? any (CodingKey & CaseIterable).Type {
      try requireOneChoice(of: choices.spelled, among: entries.map(\.key))
    }
    return KeyedDecodingContainer(
      MappingContainer(
        nodes: Dictionary(
          entries.map { ($0.key, $0.value) },
          uniquingKeysWith: { _, last in last }
        ),
        order: entries.map(\.key),
        codingPath: codingPath,
        log: log
      )
    )
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    switch node.content {
    case .list(let nodes): ListContainer(nodes: nodes, codingPath: codingPath, log: log)
    case .null: ListContainer(nodes: [], codingPath: codingPath, log: log)
    default: throw mismatch("a list")
    }
  }

  func singleValueContainer() -> any SingleValueDecodingContainer {
    ScalarContainer(decoder: self)
  }

  func mismatch(_ wanted: String) -> DecodingError {
    corrupted("expected \(wanted), found \(node.kind)")
  }

  func corrupted(_ message: String) -> DecodingError {
    .dataCorrupted(.init(codingPath: codingPath, debugDescription: message))
  }

  /// Enumerations with payloads list their cases as keys, exactly one of which must be there.
  private func requireOneChoice(of choices: [String], among keys: [String]) throws {
    guard keys.count(where: choices.contains) != 1 || keys.count != 1 else { return }
    throw corrupted("write exactly one of \(choices.joined(separator: ", ")) here")
  }
}

extension CodingKey where Self: CaseIterable {
  fileprivate static var spelled: [String] { allCases.map(\.stringValue) }
}
