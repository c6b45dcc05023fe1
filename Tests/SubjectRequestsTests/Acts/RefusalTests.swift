import SubjectRequests
import TestCases
import Testing

/// Article 12(4): a refusal tells its reasons, the complaint and the judicial remedy.
@Suite("Refusals")
struct RefusalTests {
  /// A bit stands for each part that is there.
  @Test(arguments: 0..<16) func areCompleteOrNotAtAll(_ present: Int) throws {
    func text(_ bit: Int) -> String { present & bit == 0 ? " \n" : "words" }
    var missing: [ActRefusal.RefusalPart] = []
    for (bit, part) in zip([1, 2, 4, 8], ActRefusal.RefusalPart.allCases)
    where present & bit == 0 {
      missing.append(part)
    }
    func refusal() throws(ActRefusal) -> Refusal {
      try Refusal(
        grounds: present & 1 == 0 ? [] : [.rightsOfOthers],
        reasons: text(2),
        authority: text(4),
        remedy: text(8)
      )
    }
    guard missing.isEmpty else {
      let error = #expect(throws: ActRefusal.self) { try refusal() }
      #expect(error == .defectiveRefusal(missing: missing))
      for part in missing {
        #expect(error?.description.contains(part.rawValue) == true)
      }
      return
    }
    #expect(try refusal().grounds == [.rightsOfOthers])
  }

  /// Every ground limits the rights that its provision speaks of, and no other.
  @Test(arguments: RefusalGround.allCases) func groundsFitTheirRights(
    _ ground: RefusalGround
  ) throws {
    let refusal = try Refusal.complete(ground)
    for right in ClaimedRight.all {
      for decision in [Decision.refused(refusal), .partlyGranted(refusal)] {
        var worked = try WorkedCase([right])
        let act = Decide(.allOpen, decision: decision)
        if !ground.claims.contains(right) {
          #expect(throws: ActRefusal.groundDoesNotFit(ground, right)) {
            try worked.perform(act, "2026-02-03T09:00:00Z")
          }
        } else if decision.outcome == .partlyGranted, !right.hasParts {
          #expect(throws: ActRefusal.hasNoParts(right)) {
            try worked.perform(act, "2026-02-03T09:00:00Z")
          }
        } else if decision.outcome == .refused, ground.leavesARemainder {
          #expect(throws: ActRefusal.groundRefusesAPart(ground, right)) {
            try worked.perform(act, "2026-02-03T09:00:00Z")
          }
        } else {
          try worked.perform(act, "2026-02-03T09:00:00Z")
          #expect(try worked.claim(right.right).progress.decision == decision)
        }
      }
    }
  }

  /// Article 22(3) gives the review where a contract or consent permits the decision.
  @Test func aContractOrConsentTakesNoReviewAway() throws {
    let grounds = RefusalGround.allCases.filter { $0.claims.contains(.automatedDecision) }
    #expect(
      grounds == [
        .manifestlyUnfounded, .manifestlyExcessive, .noAutomatedDecision, .automatedDecisionByLaw,
        .restrictedByLaw,
      ]
    )
    // What was recorded before is read, and no longer told to anybody.
    #expect(RefusalGround(rawValue: "22(2)")?.claims.isEmpty == true)
  }

  /// Recital 63: the rights of others are no reason to refuse all information.
  @Test func theRightsOfOthersLimitTheCopyAlone() throws {
    var worked = try WorkedCase([.access])
    let refusal = ActRefusal.groundRefusesAPart(.rightsOfOthers, .access)
    #expect(refusal.description.contains("decide partly-granted"))
    let alone = Decision.refused(try .complete(.rightsOfOthers))
    #expect(throws: refusal) {
      try worked.perform(Decide(.allOpen, decision: alone), "2026-02-03T09:00:00Z")
    }
    let beside = try Refusal(
      grounds: [.rightsOfOthers, .manifestlyExcessive],
      reasons: "r",
      authority: "a",
      remedy: "m"
    )
    try worked.perform(Decide(.allOpen, decision: .refused(beside)), "2026-02-03T09:00:00Z")
  }

  /// Article 21(3): the data are no longer processed for such purposes, not for some of them.
  @Test func directMarketingEndsInWhole() throws {
    var worked = try WorkedCase([.objection(.directMarketing)])
    let part = Decision.partlyGranted(try .complete(.manifestlyUnfounded))
    let refusal = ActRefusal.hasNoParts(.objection(.directMarketing))
    #expect(refusal.description.contains("21(3)"))
    #expect(throws: refusal) {
      try worked.perform(Decide(.allOpen, decision: part), "2026-02-03T09:00:00Z")
    }
  }

  /// Articles 12(5), 12(6) and 23 do not reach Article 7(3).
  @Test func consentCanAlwaysBeWithdrawn() throws {
    #expect(!RefusalGround.allCases.contains { $0.claims.contains(.consentWithdrawal) })
    let amount = try #require(MoneyAmount("5.00 EUR"))
    let demand = try FeeDemand(amount: amount, justification: .complete(.manifestlyExcessive))
    var worked = try WorkedCase([.consentWithdrawal])
    #expect(throws: ActRefusal.groundDoesNotFit(.manifestlyExcessive, .consentWithdrawal)) {
      try worked.perform(AskFee(.allOpen, demand), "2026-02-03T09:00:00Z")
    }
  }

  /// Article 21(3): nobody weighs anything against an objection to direct marketing.
  @Test func directMarketingIsWeighedAgainstNothing() throws {
    let refusal = try Refusal.complete(.compellingGrounds)
    for (right, fits) in [
      (ClaimedRight.objection(.particularSituation), true), (.objection(.directMarketing), false),
      (.objection(.research), false),
    ] {
      #expect(refusal.grounds.allSatisfy { $0.claims.contains(right) } == fits)
    }
    let sentence = ActRefusal.groundDoesNotFit(.compellingGrounds, .objection(.directMarketing))
    #expect(sentence.description.contains("objection-direct-marketing (Art. 21(2))"))
    #expect(sentence.description.contains("there are 12(5)-unfounded"))
  }
}
