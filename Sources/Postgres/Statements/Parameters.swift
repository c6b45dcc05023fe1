/// The bound values of a statement, side by side in one buffer.
struct Parameters: Sendable, Equatable {
  private(set) var types: [UInt32] = []
  private var bytes: [UInt8] = []
  private var extents: [Extent] = []

  private enum Extent: Equatable {
    case null
    case bytes(start: Int, count: Int)
  }

  var count: Int { types.count }
  var isEmpty: Bool { types.isEmpty }

  /// Makes room for that many values in all, each of the size of a small array.
  mutating func reserve(_ values: Int) {
    types.reserveCapacity(values)
    extents.reserveCapacity(values)
    bytes.reserveCapacity(values * 40)
  }

  mutating func append<Value: PostgresValue>(_ value: Value?) {
    types.append(Value.postgresType.oid)
    guard let value else {
      extents.append(.null)
      return
    }
    let start = bytes.count
    value.encodePostgres(into: &bytes)
    extents.append(.bytes(start: start, count: bytes.count - start))
  }

  mutating func append(_ others: Parameters) {
    let shift = bytes.count
    bytes += others.bytes
    types += others.types
    for extent in others.extents {
      switch extent {
      case .null: extents.append(.null)
      case .bytes(let start, let count):
        extents.append(.bytes(start: start + shift, count: count))
      }
    }
  }

  /// The protocol's own limits: 65,535 parameters, none of 2 GiB or more.
  var fitProtocol: Bool {
    count <= Int(UInt16.max)
      && extents.allSatisfy { extent in
        switch extent {
        case .null: true
        case .bytes(_, let count): count < Int(Int32.max)
        }
      }
  }

  /// Lends what libpq's functions take: pointers (`nil` for NULL) and lengths in bytes.
  func withPointers<Value>(
    _ body: (_ values: [UnsafePointer<CChar>?], _ lengths: [CInt]) -> Value
  ) -> Value {
    // One byte more, so that even an empty value has an address, which is not NULL.
    let storage = bytes.isEmpty ? [0] : bytes
    return storage.withUnsafeBytes { buffer in
      let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      let values = extents.map { extent -> UnsafePointer<CChar>? in
        switch extent {
        case .null: nil
        case .bytes(let start, _): base.map { $0 + start }
        }
      }
      let lengths = extents.map { extent -> CInt in
        switch extent {
        case .null: 0
        case .bytes(_, let count): CInt(clamping: count)
        }
      }
      return body(values, lengths)
    }
  }
}
