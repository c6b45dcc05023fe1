/// One value: a text, a number, true or false.
struct ScalarContainer: SingleValueDecodingContainer {
  let decoder: RecordDecoder

  var codingPath: [any CodingKey] { decoder.codingPath }

  func decodeNil() -> Bool { decoder.node.content == .null }

  func decode(_ type: String.Type) throws -> String {
    switch decoder.node.content {
    case .text(let text), .word(let text): text
    default: throw decoder.mismatch("a text")
    }
  }

  func decode(_ type: Bool.Type) throws -> Bool {
    switch decoder.node.content {
    case .boolean(let value): value
    case .word("true"): true
    case .word("false"): false
    default: throw decoder.mismatch("true or false")
    }
  }

  func decode(_ type: Int.Type) throws -> Int { try integer() }
  func decode(_ type: Int8.Type) throws -> Int8 { try integer() }
  func decode(_ type: Int16.Type) throws -> Int16 { try integer() }
  func decode(_ type: Int32.Type) throws -> Int32 { try integer() }
  func decode(_ type: Int64.Type) throws -> Int64 { try integer() }
  func decode(_ type: UInt.Type) throws -> UInt { try integer() }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try integer() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try integer() }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try integer() }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try integer() }
  func decode(_ type: Double.Type) throws -> Double { try real() }
  func decode(_ type: Float.Type) throws -> Float { try real() }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try Value(from: decoder)
  }

  private func integer<Value: FixedWidthInteger>() throws -> Value {
    guard let text = numeral, let value = Value(text) else {
      throw decoder.mismatch("a whole number")
    }
    return value
  }

  private func real<Value: LosslessStringConvertible>() throws -> Value {
    guard let text = numeral, let value = Value(text) else { throw decoder.mismatch("a number") }
    return value
  }

  private var numeral: String? {
    switch decoder.node.content {
    case .number(let text), .word(let text): text
    default: nil
    }
  }
}
