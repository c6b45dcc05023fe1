import Foundation
import Testing
import TimeLimits

/// Each regime explained, as it was read beside the law: a file a regime.
///
/// With `HABEAS_WRITE_GOLDEN` set, the files are first written anew, for a person to read the
/// difference against the law.
struct RegimeExplanationTests {
  private static let folder = URL(filePath: #filePath)
    .appending(path: "../../../../Fixtures/explanations").standardized

  @Test func everyRuleIsExplainedAsItWasRead() throws {
    let computer = try DeadlineComputer.builtIn()
    let calendars = try CalendarBook.builtIn()
    var explained: Set<RuleIdentifier> = []
    for regime in computer.rules.regimes {
      let (text, rules) = try ExplainedRegime(regime, computer: computer, calendars: calendars)
        .explain()
      explained.formUnion(rules)
      let file = Self.folder.appending(path: "\(regime.rawValue).txt")
      if ProcessInfo.processInfo.environment["HABEAS_WRITE_GOLDEN"] != nil {
        try Data(text.utf8).write(to: file)
      }
      let golden = try String(contentsOf: file, encoding: .utf8)
      #expect(text == golden, "\(regime.rawValue)")
    }
    // The rule of a jurisdiction within another's regime is asked for by its own name.
    #expect(Set(computer.rules.rules.map(\.id)).subtracting(explained).isEmpty)
  }
}
