import Foundation

/// Fields written one after another, each behind its length in four bytes, big-endian.
///
/// Two different lists of fields never give the same bytes: `("ab", "c")` and `("a", "bc")` differ.
struct LengthPrefixedBytes {
  private(set) var bytes: [UInt8] = []

  init(_ label: String) {
    bytes.reserveCapacity(128)
    append(label)
  }

  mutating func append(_ text: String) {
    appendLength(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(_ identifier: UUID) {
    appendLength(16)
    withUnsafeBytes(of: identifier.uuid) { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ field: some Collection<UInt8>) {
    appendLength(field.count)
    bytes.append(contentsOf: field)
  }

  private mutating func appendLength(_ count: Int) {
    withUnsafeBytes(of: UInt32(count).bigEndian) { bytes.append(contentsOf: $0) }
  }
}
