/// The elements of a list, one after another.
struct ListContainer: UnkeyedDecodingContainer {
  let nodes: [Node]
  let codingPath: [any CodingKey]
  let log: ReadingLog
  private(set) var currentIndex = 0

  init(nodes: [Node], codingPath: [any CodingKey], log: ReadingLog) {
    self.nodes = nodes
    self.codingPath = codingPath
    self.log = log
  }

  var count: Int? { nodes.count }
  var isAtEnd: Bool { currentIndex >= nodes.count }

  mutating func decodeNil() throws -> Bool {
    let decoder = try current()
    guard decoder.node.content == .null else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let value = try Value(from: current())
    currentIndex += 1
    return value
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    let container = try current().container(keyedBy: type)
    currentIndex += 1
    return container
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    let container = try current().unkeyedContainer()
    currentIndex += 1
    return container
  }

  mutating func superDecoder() throws -> any Decoder {
    let decoder = try current()
    currentIndex += 1
    return decoder
  }

  private func current() throws -> RecordDecoder {
    let path = codingPath + [IndexKey(currentIndex)]
    guard nodes.indices.contains(currentIndex) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: path, debugDescription: "the list ends before this element")
      )
    }
    return RecordDecoder(node: nodes[currentIndex], codingPath: path, log: log)
  }
}
