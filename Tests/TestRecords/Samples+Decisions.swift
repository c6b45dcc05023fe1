import Records
public import Register

extension Samples {
  /// A lender that decides by a score, and profiles for its offers.
  public static func lending() throws -> ProcessingActivity {
    let income = DataCategory(id: try label("income"), name: "Income and expenses")
    let habits = DataCategory(id: try label("habits"), name: "Purchases")
    return ProcessingActivity(
      id: try label("lending"),
      name: "Lending",
      role: .controller(
        record: ControllerRecord(
          controllers: [PartyContact(name: "Sample Bank", contact: "privacy@example.org")],
          purposes: [
            ActivityPurpose(
              id: try label("loans"),
              name: "Deciding on loans",
              data: [income.id],
              basis: .contract(subject: "The loan that was applied for")
            ),
            ActivityPurpose(
              id: try label("offers"),
              name: "Offers",
              data: [habits.id],
              basis: .consent(withdrawal: "In the settings of the account")
            ),
          ],
          data: [income, habits],
          automatedDecisions: .made(decisions: [try score(of: income)]),
          profiling: .done(
            profiles: [
              Profile(
                id: try label("interest"),
                name: "Interest in holidays",
                data: [habits.id],
                logic: "Purchases of the last year are sorted into twelve groups",
                use: "A colleague chooses the offers of the month"
              )
            ]
          )
        )
      ),
      measures: ["Access by role"],
      impactAssessment: "DPIA-7"
    )
  }

  private static func score(of income: DataCategory) throws -> AutomatedDecision {
    AutomatedDecision(
      id: try label("score"),
      name: "Whether a loan is granted",
      data: [income.id],
      means: .profiling,
      effect: .legal,
      logic: "Income less fixed expenses must cover the instalments one and a half times",
      significance: "Below that the application is refused at once",
      consequences: "A refused applicant may apply again after three months",
      exception: .contract(necessity: "Answers within a minute are what the contract promises"),
      safeguards: [
        DecisionSafeguard(kind: .humanIntervention, how: "A colleague looks again when asked"),
        DecisionSafeguard(kind: .pointOfView, how: "In the form that goes with the refusal"),
        DecisionSafeguard(kind: .contest, how: "By letter to the credit desk"),
      ]
    )
  }
}
