import Foundation
import SubjectRequests
import TestCases
import Testing
import TimeLimits

@Suite("UUIDs of version 7")
struct UUIDv7Tests {
  @Test func carryVersionAndVariant() {
    var random = SeededGenerator(seed: 2)
    for second in stride(from: Int64(0), to: 4_000_000_000, by: 39_999_999) {
      let bytes = UUID.version7(at: Instant(secondsSince1970: second), using: &random).uuid
      #expect(bytes.6 >> 4 == 7)
      #expect(bytes.8 >> 6 == 0b10)
    }
  }

  @Test func carryTheTimeInMilliseconds() throws {
    var random = SeededGenerator(seed: 2)
    let uuid = UUID.version7(
      at: Instant(secondsSince1970: 1_645_557_742, microseconds: 999),
      using: &random
    )
    // The example of RFC 9562, appendix A.6, to the second.
    #expect(uuid.uuidString.hasPrefix("017F22E2-79B0-7"))
    let before = UUID.version7(at: Instant(secondsSince1970: -1), using: &random)
    #expect(before.uuidString.hasPrefix("00000000-0000-7"))
  }

  @Test func sortByTheirTime() {
    var random = SeededGenerator(seed: 4)
    let texts = (0..<500).map { step in
      UUID.version7(
        at: Instant(secondsSince1970: 1_790_000_000, microseconds: Int64(step) * 1_000),
        using: &random
      ).uuidString
    }
    #expect(texts == texts.sorted())
    #expect(Set(texts).count == texts.count)
  }

  @Test func areDrawnFromTheGenerator() {
    var first = SeededGenerator(seed: 5)
    var second = SeededGenerator(seed: 5)
    let instant = Instant(secondsSince1970: 1_790_000_000)
    let pair = (
      UUID.version7(at: instant, using: &first), UUID.version7(at: instant, using: &second)
    )
    #expect(pair.0 == pair.1)
    #expect(UUID.version7(at: instant, using: &first) != pair.0)
  }
}
