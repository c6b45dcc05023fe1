import Testing
import TimeLimits

struct CountingTests {
  @Test(arguments: [(0, "0 days"), (1, "1 day"), (2, "2 days"), (-1, "-1 days")])
  func oneIsNotSeveral(_ count: Int, _ words: String) {
    #expect(count.counting("day") == words)
  }

  @Test func someNounsHaveAWordForSeveral() {
    #expect(1.counting("entry", "entries") == "1 entry")
    #expect(3.counting("entry", "entries") == "3 entries")
  }
}
