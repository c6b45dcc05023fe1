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
    for right in Right.allCases {
      for decision in [Decision.refused(refusal), .partlyGranted(refusal)] {
        var worked = try WorkedCase([ClaimedRight(right)])
        let act = Decide(.allOpen, decision: decision)
        if ground.rights.contains(right) {
          try worked.perform(act, "2026-02-03T09:00:00Z")
          #expect(try worked.claim(right).progress.decision == decision)
        } else {
          #expect(throws: ActRefusal.groundDoesNotFit(ground, right)) {
            try worked.perform(act, "2026-02-03T09:00:00Z")
          }
        }
      }
    }
  }

  @Test func consentCanAlwaysBeWithdrawn() {
    let grounds = RefusalGround.allCases.filter { $0.rights.contains(.consentWithdrawal) }
    #expect(!grounds.contains(.legalClaims))
    #expect(!grounds.contains(.compellingGrounds))
    #expect(!grounds.contains(.notIdentifiable))
  }
}
