import Testing
import TimeLimits

struct InstantTests {
  @Test(arguments: [
    ("2025-02-28T23:59:59+01:00", "2025-02-28T22:59:59Z"),
    ("2025-02-28T23:30:00Z", "2025-02-28T23:30:00Z"),
    ("2025-02-28t23:30z", "2025-02-28T23:30:00Z"),
    ("1969-12-31 23:59:59.5-00:30", "1970-01-01T00:29:59.500000Z"),
    ("1969-12-31T23:59:59.999999Z", "1969-12-31T23:59:59.999999Z"),
    ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"),
    ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
    ("9999-12-31T23:59:59.1234567Z", "9999-12-31T23:59:59.123456Z"),
  ])
  func readsAndPrints(text: String, printed: String) throws {
    let instant = try #require(Instant(iso8601: text))
    #expect(instant.description == printed)
    #expect(Instant(iso8601: printed) == instant)
  }

  @Test(arguments: [
    "2025-02-28", "2025-02-28T23:30:00", "2025-02-28T24:00:00Z", "2025-02-28T23:60:00Z",
    "2025-02-28T23:30:61Z", "2025-02-28T12:30:60Z", "2025-02-30T23:30:00Z",
    "2025-02-28T23:30:00+1:00", "2025-02-28T23:30:00+0100", "2025-02-28T23:30:00+01:60",
    "2025-02-28T23:30:00.Z", "2025-02-28T23:30:00Zjunk",
  ])
  func refusesWhatNamesNoInstant(text: String) {
    #expect(Instant(iso8601: text) == nil)
  }

  @Test func stopsAtTheEndsOfItsRange() {
    let last = Instant(microsecondsSince1970: .max)
    #expect(last.adding(hours: .max) == last)
    #expect(last.adding(seconds: 1) == last)
    #expect(Instant(secondsSince1970: .min).adding(hours: .min).microsecondsSince1970 == .min)
    #expect(!last.description.isEmpty)
  }

  @Test func noTextIsATrap() {
    var random = SeededGenerator(seed: 3)
    let alphabet = Array("0123456789-:TZ+.٣ é")
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...32, using: &random)
      let text = String((0..<length).map { _ in alphabet.randomElement(using: &random) ?? "0" })
      if let moment = Moment(iso8601: text) {
        #expect(Moment(iso8601: moment.description) == moment)
      }
    }
  }
}
