import Records
import Register
import TestRecords
import Testing

@Suite struct RightsMatrixTests {
  @Test(arguments: [
    ("20", LawfulBasis.consent, true), ("20", .contract, true),
    ("20", .legitimateInterests, false), ("20", .legalObligation, false),
    ("17", .legalObligation, false), ("17", .legitimateInterests, true),
    ("21(1)", .legitimateInterests, true), ("21(1)", .publicTask, true),
    ("21(1)", .contract, false), ("21(2)", .contract, true), ("7(3)", .consent, true),
    ("7(3)", .contract, false), ("15", .vitalInterests, true), ("22(3)", .contract, true),
  ])
  func aRightArisesAsTheVocabularySays(_ article: String, _ basis: LawfulBasis, _ arises: Bool)
    throws
  {
    #expect(try RightsMatrix.builtIn().arises(article, from: basis) == arises)
  }

  @Test func warningsNameThePurposeAndDecideNothing() throws {
    let matrix = try RightsMatrix.builtIn()
    let payroll = try Samples.payroll()
    let day = try Samples.day("2026-11-02")
    let warnings = matrix.warnings(on: "20", in: [payroll], asOf: day)
    #expect(warnings.map(\.purpose) == ["tax", "fraud"])
    #expect(
      warnings.last?.says == """
        the right of Article 20 does not arise from legitimate interests, Article 6(1)(f), on \
        which payroll/fraud rests
        """
    )
    var ended = payroll
    ended.ended = payroll.begun
    #expect(matrix.warnings(on: "20", in: [ended], asOf: day).isEmpty)
    ended.ended = day
    #expect(matrix.warnings(on: "20", in: [ended], asOf: day) == warnings)
  }
}
