import Assessments
import Documents
import Foundation
import Records
import TestCases
import Testing

@Suite("The risk matrix of very many risks")
struct RiskMatrixTests {
  /// The sample with some risks anywhere on its scales, a few of them without ratings.
  private func record(of count: Int, _ random: inout SeededGenerator) throws -> Assessment {
    var record = try Fixtures.sample()
    let template = record.risks[0]
    record.risks = try (1...count).map { number in
      var risk = template
      risk.id = try #require(Label("K\(number)"))
      risk.inherent = rating(in: record.method, &random)
      risk.residual = rating(in: record.method, &random)
      return risk
    }
    return record
  }

  private func rating(in method: RiskMethod, _ random: inout SeededGenerator) -> RiskRating? {
    guard Int.random(in: 0..<12, using: &random) > 0 else { return nil }
    return RiskRating(
      likelihood: Int.random(in: method.likelihood.range, using: &random),
      severity: Int.random(in: method.severity.range, using: &random),
      justification: ""
    )
  }

  private func matrix(of record: Assessment) throws -> Picture {
    try #require(Worksheet(record, in: .english).pictures.first { $0.name == "risk-matrix" })
  }

  /// How many chips or arrows of a kind there are.
  private func count(_ words: String, in svg: String) -> Int {
    svg.components(separatedBy: words).count - 1
  }

  @Test("However many there are, moves are drawn, nothing overlaps, and each risk is counted")
  func random() throws {
    var random = SeededGenerator(seed: 19)
    for risks in [17, 40, 120, 500] {
      let record = try record(of: risks, &random)
      let picture = try matrix(of: record)
      let drawing = DrawnTexts(svg: picture.svg)
      #expect(drawing.outside == [] && drawing.overlapping == [])
      let moves = Set(
        record.risks.filter { $0.inherent != nil && $0.residual != nil }.map { risk in
          [risk.inherent, risk.residual].flatMap { [$0?.likelihood, $0?.severity] }
        }
      )
      let arrows = count("stroke-dasharray", in: picture.svg)
      #expect(arrows > 0 && arrows <= 40)
      #expect(arrows == moves.count || risks > 40)
      let counted = picture.alternative.matches(of: /([0-9]+) ×/).compactMap { Int($0.1) }
      #expect(counted.reduce(0, +) == risks)
      let cells = picture.table.rows.flatMap(\.cells).flatMap(\.paragraphs).map(\.text)
        .joined(separator: " ").split { !$0.isLetter && !$0.isNumber }
      let named = Set(cells)
      for risk in record.risks where risk.inherent != nil || risk.residual != nil {
        #expect(named.contains("\(risk.id)"))
      }
    }
  }

  @Test("A move that one risk makes bears its label, and that of several how many they are")
  func labels() throws {
    var record = try Fixtures.sample()
    let template = record.risks[0]
    record.risks = try (1...20).map { number in
      var risk = template
      risk.id = try #require(Label("K\(number)"))
      let likelihood = number == 20 ? 4 : 3
      risk.inherent = RiskRating(likelihood: likelihood, severity: 3, justification: "")
      risk.residual = RiskRating(likelihood: 1, severity: 1, justification: "")
      return risk
    }
    let svg = try matrix(of: record).svg
    #expect(count(">×19<", in: svg) == 2)
    #expect(count(">K20<", in: svg) == 2)
    #expect(count(">K1<", in: svg) == 0)
    #expect(count("stroke-dasharray", in: svg) == 2)
    #expect(svg.contains("several risks that make the same move"))
  }
}
