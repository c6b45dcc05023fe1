import SubjectRequests
import Testing

/// What officers state beside the register.
@Suite("Access drafts") struct AccessDraftTests {
  private func entry(_ label: String) -> AccessDraft.Entry {
    AccessDraft.Entry(
      label: label,
      activity: AccessInformation.Activity(
        name: label,
        purposes: ["p"],
        lawfulBases: [],
        categories: ["c"],
        recipients: ["r"],
        transfers: [],
        retention: [],
        sources: [],
        automatedDecisions: []
      ),
      gaps: [
        .init(.lawfulBases, "no basis"), .init(.retention, "no period for c"),
        .init(.automatedDecisions, "nothing said"),
      ]
    )
  }

  private var draft: AccessDraft { AccessDraft(entries: [entry("shop"), entry("payroll")]) }

  @Test func whatIsStatedIsNoLongerMissing() throws {
    var added = AccessTexts()
    added.recipients = ["s"]
    added.lawfulBases = ["contract"]
    var set = AccessTexts()
    set.retention = ["seven years"]
    let stated = try draft.stating([
      AccessStatement(activity: "shop", add: added, set: set),
      AccessStatement(without: [.automatedDecisions: "None are made."]),
    ])
    #expect(stated.gaps == ["payroll/lawfulBases: no basis", "payroll/retention: no period for c"])
    let shop = stated.information.activities[0]
    #expect(shop.recipients == ["r", "s"])
    #expect(shop.lawfulBases == ["contract"])
    #expect(shop.retention == ["seven years"])
    #expect(stated.information.activities[1].recipients == ["r"])
    #expect(
      stated.information.activities.map { $0.explanations } == [
        [.automatedDecisions: "None are made."], [.automatedDecisions: "None are made."],
      ]
    )
  }

  /// Something added to a point that is told in part does not make it whole.
  @Test func whatIsAddedToAPartLeavesTheRestMissing() throws {
    var entry = entry("shop")
    entry = AccessDraft.Entry(
      label: entry.label,
      activity: entry.activity,
      gaps: [.init(.categories, "no category of the rest")]
    )
    var added = AccessTexts()
    added.categories = ["d"]
    let stated = try AccessDraft(entries: [entry]).stating([AccessStatement(add: added)])
    #expect(stated.gaps == ["shop/categories: no category of the rest"])
  }

  @Test func whatStatesNothingIsRefused() throws {
    #expect(throws: AccessStatementRefusal.empty) { try draft.stating([AccessStatement()]) }
    #expect(throws: AccessStatementRefusal.empty) {
      try draft.stating([AccessStatement(without: [:])])
    }
    #expect(throws: AccessStatementRefusal.blank(.retention)) {
      try draft.stating([AccessStatement(without: [.retention: " \n"])])
    }
    var blank = AccessTexts()
    blank.automatedDecisions = [.init(logic: "points", consequences: "")]
    #expect(throws: AccessStatementRefusal.blank(.automatedDecisions)) {
      try draft.stating([AccessStatement(add: blank)])
    }
    #expect(
      throws: AccessStatementRefusal.noSuchActivity("hr", chosen: ["shop", "payroll"])
    ) {
      try draft.stating([AccessStatement(activity: "hr", without: [.retention: "why"])])
    }
  }

  @Test func whatIsExplainedIsNotMissing() {
    var information = draft.information
    #expect(information.missing == ["shop: retention", "payroll: retention"])
    information.activities[0].explanations[.retention] = "It depends on the court."
    #expect(information.missing == ["payroll: retention"])
  }
}
