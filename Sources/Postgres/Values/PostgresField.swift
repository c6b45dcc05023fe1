/// One value of a result as the server sent it: its type and its bytes in binary format.
public struct PostgresField: Sendable {
  public let type: PostgresType
  public let bytes: ArraySlice<UInt8>

  /// A field as it stands in a result.
  public init(type: PostgresType, bytes: ArraySlice<UInt8>) {
    self.type = type
    self.bytes = bytes
  }

  /// The bytes as one big-endian integer of exactly that width.
  func bigEndian<Number: FixedWidthInteger>(as type: Number.Type = Number.self) -> Number? {
    guard bytes.count == MemoryLayout<Number>.size else { return nil }
    return bytes.reduce(into: 0) { number, byte in
      number = number << 8 | Number(truncatingIfNeeded: byte)
    }
  }

  /// The value of an integer column of any width, or of a `numeric` without a fraction.
  var integer: Int64? {
    switch type {
    case .int8: bigEndian(as: Int64.self)
    case .int4: bigEndian(as: Int32.self).map(Int64.init)
    case .int2: bigEndian(as: Int16.self).map(Int64.init)
    case .oid: bigEndian(as: UInt32.self).map(Int64.init)
    case .numeric: NumericText(bytes).flatMap { Int64($0.text) }
    default: nil
    }
  }
}

extension [UInt8] {
  mutating func append(bigEndian number: some FixedWidthInteger) {
    for shift in stride(from: number.bitWidth - 8, through: 0, by: -8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
