import Foundation
import Testing
import TimeLimits

struct DeadlineOptionsTests {
  private let words = [
    "identity": "restart", "clarification": "none", "roll": "false",
    "start": "day_after_is_anchor", "hour_mode": "strict", "art3_5_hours": "true", "min_wd": "0",
    "extension_anchor": "expiry", "refusal_extendable": "true", "holidays": "weekends",
    "include_bridge": "true", "include_substitute": "false", "processor_receipt": "forwarded",
    "target_days": "28",
  ]

  @Test func everyOptionIsStoredAndReadBack() throws {
    let options = try DeadlineOptions(words)
    #expect(options.dictionary == words)
    #expect(try DeadlineOptions(options.dictionary) == options)
    let data = try JSONEncoder().encode(options)
    #expect(try JSONDecoder().decode(DeadlineOptions.self, from: data) == options)
    #expect(
      try DeadlineOptions(["roll": "false", "identity": "pause"]).description
        == "identity=pause;roll=false"
    )
  }

  @Test func defaultsLeaveNoWords() throws {
    #expect(DeadlineOptions().dictionary.isEmpty)
    #expect(try DeadlineOptions([:]) == DeadlineOptions())
    #expect(DeadlineOptions().targetDays == 14)
  }

  @Test(arguments: [
    ("identity", "maybe"), ("roll", "yes"), ("min_wd", "-1"), ("target_days", "soon"),
    ("target_days", "99999999999999999999"), ("start", ""), ("holidays", "none"),
  ])
  func refusesAValueWithItsName(name: String, value: String) {
    let error = #expect(throws: OptionError.self) { try DeadlineOptions([name: value]) }
    #expect(error?.description.hasPrefix("option \(name): expected ") == true)
  }

  @Test func refusesAnUnknownName() {
    #expect(throws: OptionError.self) { try DeadlineOptions(["colour": "blue"]) }
  }
}
