import Assessments
import Testing

@Suite("Levels of risk")
struct RiskMethodTests {
  @Test("The matrix gives the level, the floor raises it, and both never fall")
  func levels() throws {
    let method = try Sample.assessment().method
    for severity in method.severity.range {
      for likelihood in method.likelihood.range {
        let level = try #require(method.level(of: rating(likelihood, severity)))
        let named = method.acceptance.matrix[severity - 1][likelihood - 1]
        let rank = try #require(method.acceptance.rank(of: level.name))
        let plain = try #require(method.acceptance.rank(of: named))
        #expect(rank == (severity == 4 ? max(plain, 1) : plain))
      }
    }
    #expect(method.level(of: rating(1, 4))?.name == "medium")
    #expect(method.level(of: rating(4, 4))?.acceptance == .high)
  }

  @Test("A rating outside its scale has no level")
  func outside() throws {
    let method = try Sample.assessment().method
    for (likelihood, severity) in [(0, 1), (1, 0), (5, 1), (1, 5), (-1, -1)] {
      #expect(method.level(of: rating(likelihood, severity)) == nil)
    }
  }

  private func rating(_ likelihood: Int, _ severity: Int) -> RiskRating {
    RiskRating(likelihood: likelihood, severity: severity, justification: "")
  }
}
