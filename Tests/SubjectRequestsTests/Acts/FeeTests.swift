import SubjectRequests
import TestCases
import Testing
import TimeLimits

/// A fee that is asked for is where the claim stands, until it is paid or the claim is decided.
@Suite("Fees") struct FeeTests {
  @Test func aFeeNeedsAGroundOfArticle12() throws {
    let amount = try #require(MoneyAmount("12.50 EUR"))
    #expect(amount.description == "12.50 EUR")
    for text in ["0 EUR", "12.5 EUR", "12.50", "12.50 eur", "-1 EUR"] {
      #expect(MoneyAmount(text) == nil, "\(text)")
    }
    #expect(throws: ActRefusal.groundAllowsNoFee(.legalClaims)) {
      _ = try FeeDemand(amount: amount, justification: try .complete(.legalClaims))
    }
    var worked = try WorkedCase()
    let demand = try FeeDemand(amount: amount, justification: try .complete(.manifestlyExcessive))
    try worked.perform(AskFee(.allOpen, demand), "2026-02-03T09:00:00Z")
    let asked = Claim.Progress.feeAsked(demand, at: try instant("2026-02-03T09:00:00Z"))
    let standing = ClaimStanding(right: .access, progress: asked)
    let acts: [any Act] = [
      AskFee(.allOpen, demand), CorrectClaim(.allOpen, to: .erasure, reason: "misread"),
    ]
    for act in acts {
      #expect(throws: ActRefusal.claimNotOpen(standing, act.kind)) {
        try worked.perform(act, "2026-02-04T09:00:00Z")
      }
    }
    #expect(worked.file.nextSteps == [.awaitFee(.access)])
    try worked.perform(ReportFeePaid(.allOpen), "2026-02-05T09:00:00Z")
    #expect(try worked.claim().fee?.paid == (try instant("2026-02-05T09:00:00Z")))
    #expect(try worked.claim().progress == .open)
    #expect(throws: ActRefusal.feePaidAlready(.access)) {
      try worked.perform(AskFee(.allOpen, demand), "2026-02-06T09:00:00Z")
    }
  }

  @Test func whatIsDecidedWithoutThePaymentIsDecided() throws {
    var worked = try WorkedCase()
    let amount = try #require(MoneyAmount("12.50 EUR"))
    let demand = try FeeDemand(amount: amount, justification: try .complete(.manifestlyExcessive))
    try worked.perform(AskFee(.allOpen, demand), "2026-02-03T09:00:00Z")
    try worked.perform(Decide(.allOpen, decision: .nothingHeld), "2026-02-04T09:00:00Z")
    try worked.perform(ReportFeePaid(.allOpen), "2026-02-05T09:00:00Z")
    let decided = try instant("2026-02-04T09:00:00Z")
    #expect(try worked.claim().progress == .decided(.nothingHeld, at: decided))
    #expect(try worked.claim().fee?.paid == (try instant("2026-02-05T09:00:00Z")))
  }
}
