extension Array: PostgresValue where Element: PostgresArrayElement {
  public static var postgresType: PostgresType { Element.postgresElementType.array }

  /// Reads an array of one dimension, or none where it is empty.
  public init?(postgresField field: PostgresField) {
    var reader = ByteReader(field.bytes)
    guard let dimensions = reader.read(Int32.self), reader.read(Int32.self) != nil,
      let elementOID = reader.read(UInt32.self)
    else { return nil }
    if dimensions == 0 {
      self = []
      return
    }
    guard dimensions == 1, let count = reader.read(Int32.self), reader.read(Int32.self) != nil
    else { return nil }
    let type = PostgresType(oid: elementOID)
    self = []
    reserveCapacity(Int(count))
    for _ in 0..<count {
      guard let length = reader.read(Int32.self) else { return nil }
      let field: PostgresField?
      if length >= 0 {
        guard let bytes = reader.take(Int(length)) else { return nil }
        field = PostgresField(type: type, bytes: bytes)
      } else {
        field = nil
      }
      guard let element = Element(postgresElement: field) else { return nil }
      append(element)
    }
  }

  public func encodePostgres(into bytes: inout [UInt8]) {
    bytes.append(bigEndian: Int32(isEmpty ? 0 : 1))
    let flags = bytes.count
    bytes.append(bigEndian: Int32(0))
    bytes.append(bigEndian: Element.postgresElementType.oid)
    guard !isEmpty else { return }
    bytes.append(bigEndian: Int32(count))
    bytes.append(bigEndian: Int32(1))
    for element in self {
      let isValue = bytes.appendLengthPrefixed { element.encodePostgresElement(into: &$0) }
      // The last byte of the flags says that there are NULLs.
      if !isValue { bytes[flags + 3] = 1 }
    }
  }
}

extension [UInt8] {
  /// A value as it stands in arrays and in COPY: its length in bytes, −1 for NULL, then itself.
  mutating func append(lengthPrefixed value: (any PostgresValue)?) {
    _ = appendLengthPrefixed { bytes in
      value?.encodePostgres(into: &bytes)
      return value != nil
    }
  }

  /// Appends what `encode` writes behind its length, or NULL where it says that there is no value.
  fileprivate mutating func appendLengthPrefixed(
    _ encode: (inout [UInt8]) -> Bool
  ) -> Bool {
    let start = count
    append(bigEndian: Int32(-1))
    guard encode(&self) else { return false }
    let length = UInt32(count - start - 4)
    for offset in 0..<4 {
      self[start + offset] = UInt8(truncatingIfNeeded: length >> (24 - 8 * offset))
    }
    return true
  }
}

/// Takes bytes from the front.
struct ByteReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, rest.count >= count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  mutating func read<Number: FixedWidthInteger>(_ type: Number.Type) -> Number? {
    take(MemoryLayout<Number>.size).flatMap {
      PostgresField(type: .unknown, bytes: $0).bigEndian(as: type)
    }
  }
}
