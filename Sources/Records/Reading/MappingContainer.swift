/// The entries of a mapping, asked for by key.
struct MappingContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let nodes: [String: Node]
  let order: [String]
  let codingPath: [any CodingKey]
  let log: ReadingLog

  var allKeys: [Key] { order.compactMap { Key(stringValue: $0) } }

  func contains(_ key: Key) -> Bool {
    log.asked(key, at: codingPath)
    return nodes[key.stringValue] != nil
  }

  func decodeNil(forKey key: Key) throws -> Bool {
    nodes[key.stringValue]?.content == .null
  }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    log.asked(key, at: codingPath)
    if nodes[key.stringValue] == nil, let empty = type as? any EmptyWhenAbsent.Type,
      let value = empty.init() as? Value
    {
      return value
    }
    return try Value(from: decoder(forKey: key))
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type,
    forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try decoder(forKey: key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try decoder(forKey: key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder {
    throw DecodingError.dataCorrupted(
      .init(codingPath: codingPath, debugDescription: "records have no superclasses")
    )
  }

  func superDecoder(forKey key: Key) throws -> any Decoder {
    try decoder(forKey: key)
  }

  private func decoder(forKey key: Key) throws -> RecordDecoder {
    log.asked(key, at: codingPath)
    guard let node = nodes[key.stringValue] else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: codingPath + [key], debugDescription: "missing")
      )
    }
    return RecordDecoder(node: node, codingPath: codingPath + [key], log: log)
  }
}

/// A value that a file may leave out when it is empty.
protocol EmptyWhenAbsent {
  init()
}

extension Array: EmptyWhenAbsent {}
