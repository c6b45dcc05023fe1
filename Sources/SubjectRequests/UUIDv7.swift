public import TimeLimits

public import struct Foundation.UUID

extension UUID {
  /// A UUID of version 7 (RFC 9562, section 5.7): 48 bits of time, the rest random.
  ///
  /// - Parameters:
  ///   - instant: when the thing it names was made, to the millisecond.
  ///   - random: the source of the other 74 bits.
  /// - Returns: an identifier that sorts by its time.
  public static func version7(
    at instant: Instant,
    using random: inout some RandomNumberGenerator
  ) -> UUID {
    let milliseconds = UInt64(max(0, instant.microsecondsSince1970 / 1000))
    let high = milliseconds << 16 | 0x7000 | UInt64(UInt16.random(in: 0...0x0FFF, using: &random))
    let low = 0x8000_0000_0000_0000 | (random.next() & 0x3FFF_FFFF_FFFF_FFFF)
    func byte(_ word: UInt64, _ index: Int) -> UInt8 {
      UInt8(truncatingIfNeeded: word >> (56 - 8 * index))
    }
    return UUID(
      uuid: (
        byte(high, 0), byte(high, 1), byte(high, 2), byte(high, 3),
        byte(high, 4), byte(high, 5), byte(high, 6), byte(high, 7),
        byte(low, 0), byte(low, 1), byte(low, 2), byte(low, 3),
        byte(low, 4), byte(low, 5), byte(low, 6), byte(low, 7)
      )
    )
  }
}
