public import Records
public import Register
public import TimeLimits

/// Records that the tests begin with.
public enum Samples {
  /// A text of a test that is not what it should be.
  public struct Unusable: Error {
    let text: String
  }

  public static func label<Owner>(_ text: String) throws -> Label<Owner> {
    guard let label = Label<Owner>(text) else { throw Unusable(text: text) }
    return label
  }

  public static func day(_ text: String) throws -> CalendarDate {
    guard let day = CalendarDate(iso8601: text) else { throw Unusable(text: text) }
    return day
  }

  public static func review(_ next: String) throws -> ReviewPlan {
    ReviewPlan(owner: try label("j.devries"), next: try day(next))
  }

  /// An employer's payroll with three purposes and health data.
  public static func payroll() throws -> ProcessingActivity {
    ProcessingActivity(
      id: try label("payroll"),
      name: "Payroll",
      role: .controller(record: try payrollRecord()),
      recipients: [
        RecipientUse(
          id: try label("bureau"),
          name: "Payroll bureau",
          kind: .processor,
          recipient: try label("payroll-bureau"),
          data: [try label("pay")]
        )
      ],
      transfers: [
        DataTransfer(
          id: try label("us"),
          destination: "US",
          recipient: try label("bureau"),
          instrument: .commissionClauses,
          safeguards: "Clauses of 2021, in the contract",
          review: try review("2027-06-01")
        )
      ],
      measures: ["Access by role", "Encryption at rest"],
      systems: [SystemUse(id: try label("hr"), name: "HR system", data: [try label("pay")])],
      begun: try day("2020-01-01"),
      review: try review("2027-01-31")
    )
  }

  private static func payrollRecord() throws -> ControllerRecord {
    ControllerRecord(
      controllers: [PartyContact(name: "Sample Foundation", contact: "privacy@example.org")],
      officer: .notAppointed(reason: "Article 37(1) does not apply"),
      purposes: [
        ActivityPurpose(
          id: try label("pay"),
          name: "Paying wages",
          data: [try label("pay")],
          basis: .contract(subject: "The contract of employment")
        ),
        ActivityPurpose(
          id: try label("tax"),
          name: "Wage tax",
          data: [try label("pay"), try label("sick")],
          basis: .legalObligation(provision: "Wage Tax Act, section 28"),
          special: [
            SpecialCategoryGround(
              category: .health,
              condition: .employmentAndSocialProtection,
              justification: "Sick pay"
            )
          ]
        ),
        ActivityPurpose(
          id: try label("fraud"),
          name: "Detecting fraud",
          data: [try label("pay")],
          basis: .legitimateInterests(assessment: try interest())
        ),
      ],
      subjects: [SubjectCategory(id: try label("staff"), name: "Employees")],
      data: [
        DataCategory(
          id: try label("pay"),
          name: "Pay",
          subjects: [try label("staff")],
          retention: RetentionRule(
            period: .months(count: 84, after: "the end of the year"),
            reason: "Fiscal law",
            disposal: .erased,
            backupMonths: 3
          )
        ),
        DataCategory(
          id: try label("sick"),
          name: "Sick leave",
          subjects: [try label("staff")],
          special: [.health],
          retention: RetentionRule(
            period: .until(event: "The end of the contract"),
            disposal: .anonymised
          )
        ),
      ],
      automatedDecisions: .notMade(because: "An employee decides on every payment")
    )
  }

  public static func interest() throws -> InterestAssessment {
    InterestAssessment(
      interest: "The employer's, in honest claims",
      necessity: "Samples would miss what is paid once",
      balance: "Employees are told and expect it",
      safeguards: ["Two people see each finding"],
      outcome: .interestPrevails,
      assessed: try day("2026-01-15"),
      review: try review("2027-01-15")
    )
  }

  /// A newsletter with two purposes that rest on consent, and one that does not.
  public static func newsletter() throws -> ProcessingActivity {
    let address = DataCategory(id: try label("address"), name: "E-mail address")
    let health = DataCategory(id: try label("diet"), name: "Diet", special: [.health])
    let purposes = [
      ActivityPurpose(
        id: try label("marketing"),
        name: "Sending offers",
        data: [address.id],
        basis: .consent(withdrawal: "By the link in each letter"),
        term: "dpv:Marketing"
      ),
      ActivityPurpose(
        id: try label("recipes"),
        name: "Recipes by diet",
        data: [address.id, health.id],
        basis: .consent(withdrawal: "By the link in each letter"),
        special: [SpecialCategoryGround(category: .health, condition: .explicitConsent)]
      ),
      ActivityPurpose(
        id: try label("billing"),
        name: "Billing",
        basis: .contract(subject: "The subscription")
      ),
    ]
    return ProcessingActivity(
      id: try label("newsletter"),
      name: "Newsletter",
      role: .controller(
        record: ControllerRecord(
          controllers: [PartyContact(name: "Sample Foundation", contact: "privacy@example.org")],
          purposes: purposes,
          data: [address, health]
        )
      ),
      recipients: [RecipientUse(id: try label("sender"), name: "Mailer BV", kind: .processor)]
    )
  }

  /// The deletion of the payroll's wages, twice a year, with backups of three months.
  public static func retention() throws -> RetentionSchedule {
    RetentionSchedule(
      id: try label("payroll-pay"),
      name: "Wages that need not be kept any more",
      activity: try label("payroll"),
      category: try label("pay"),
      owner: try label("a.jansen"),
      begun: try day("2026-01-01"),
      everyMonths: 6,
      backupMonths: 3,
      source: "Terms of the provider, section 9"
    )
  }
}

extension Samples {
  /// A processor in use, under a contract.
  public static func processor(_ name: String) throws -> DataRecipient {
    DataRecipient(
      id: try label(name),
      name: "Processor \(name)",
      standing: .processor(
        contract: .concluded(
          reference: "Contract of \(name)",
          on: try day("2026-01-01"),
          review: try review("2028-01-01")
        ),
        subProcessors: [],
        authorisation: .none
      ),
      country: "NL",
      noticeContact: "privacy@\(name).example"
    )
  }
}
