import SubjectRequests
import TestCases
import TimeLimits

extension Tale {
  static var all: [Tale] {
    get throws { try claims + identities + people }
  }

  /// What is asked for and what becomes of it.
  private static var claims: [Tale] {
    get throws {
      let marketing = ClaimSelection.claimed([.objection(.directMarketing)])
      let invoices = try Refusal(
        grounds: [.legalObligationOrPublicTask],
        reasons: "invoices are kept for seven years",
        authority: "Autoriteit Persoonsgegevens",
        remedy: "a petition to the district court"
      )
      let year = CalendarDate(year: 2033, month: 12, day: 31)
      let duty = Deferral(
        ground: .retentionDuty,
        until: year.map(Deferral.Until.day) ?? .event,
        reasons: "the books of 2026"
      )
      return [
        Tale(
          "compound-erasure-with-marketing-objection",
          .letter("nl-011.eml"),
          [
            TaleStep("2026-03-12", Acknowledge()),
            TaleStep(
              "2026-03-12",
              CorrectClaim(
                .rights([.objection]),
                to: .objection(.directMarketing),
                reason: "it is aimed at the newsletter"
              )
            ),
            TaleStep("2026-03-12", ReportActed(marketing)),
            TaleStep("2026-03-12", ReportActed(.rights([.consentWithdrawal]))),
            TaleStep(
              "2026-03-12",
              .refused(ExtendTimeLimit(marketing, .months(1), on: .complexity, reasons: "r"))
            ),
            TaleStep("2026-03-12", Restrict(.objectionPending, scope: "the purchase profile")),
            TaleStep(
              "2026-03-13",
              SetTask(.rights([.erasure]), .erase, in: ["CRM", "Newsletter"], to: nil)
            ),
            TaleStep("2026-03-16", FinishTask(1, .found, note: "with the order history")),
            TaleStep("2026-03-17", FinishTask(2, .nothingFound, note: nil)),
            TaleStep("2026-03-17", ReportActed(.rights([.erasure]))),
            TaleStep("2026-03-18", Decide(.rights([.erasure]), decision: .granted)),
            TaleStep("2026-03-18", Decide(.rights([.restriction]), decision: .granted)),
            TaleStep("2026-03-18", Decide(.rights([.objection]), decision: .granted)),
            TaleStep("2026-03-18", Decide(.rights([.consentWithdrawal]), decision: .granted)),
            TaleStep("2026-03-18", SayNoRecipients(of: .restriction)),
            TaleStep("2026-03-18", NameRecipients(["Mailer Inc."], of: .erasure)),
            TaleStep("2026-03-19", Answer(.allOpen)),
            TaleStep("2026-03-19", .refused(Close(.completed))),
            TaleStep("2026-03-20", TellRecipients(.allToTell, by: .email)),
            TaleStep("2026-03-25", AcknowledgeByRecipient(1)),
            TaleStep("2026-03-25", Close(.completed)),
          ]
        ),
        Tale(
          "refusal-as-manifestly-excessive",
          .told([.access], on: "2026-04-07", by: .email),
          [
            TaleStep("2026-04-08", .refused(Answer(.allOpen))),
            TaleStep(
              "2026-04-20",
              .refused(Decide(.allOpen, decision: .refused(try .complete(.legalClaims))))
            ),
            TaleStep(
              "2026-04-20",
              Decide(.allOpen, decision: .refused(try .complete(.manifestlyExcessive)))
            ),
            TaleStep(
              "2026-04-21",
              .refused(ExtendTimeLimit(.allOpen, .months(1), on: .complexity, reasons: "r"))
            ),
            TaleStep("2026-04-22", Answer(.allOpen)),
            TaleStep("2026-04-22", Close(.completed)),
          ]
        ),
        Tale(
          "restriction-pending-accuracy-then-lifted",
          .letter("nl-041.eml"),
          [
            TaleStep("2026-03-16", Restrict(.accuracyContested, scope: "the address")),
            TaleStep("2026-03-16", .refused(Restrict(.unlawful, scope: "all"))),
            TaleStep("2026-03-16", Decide(.rights([.restriction]), decision: .granted)),
            TaleStep("2026-03-17", Answer(.rights([.restriction]))),
            TaleStep("2026-03-24", SetTask(.allOpen, .correct, in: ["CRM"], to: nil)),
            TaleStep("2026-03-25", FinishTask(1, .found, note: "the register says the same")),
            TaleStep("2026-03-25", Decide(.rights([.rectification]), decision: .granted)),
            TaleStep("2026-03-26", Answer(.allOpen)),
            TaleStep("2026-03-26", .refused(LiftRestriction())),
            TaleStep("2026-03-27", TellOfLifting(reasons: "the address was corrected")),
            TaleStep("2026-03-27", .refused(Close(.completed))),
            TaleStep("2026-03-27", SayNoRecipients(of: .rectification)),
            TaleStep("2026-03-27", SayNoRecipients(of: .restriction)),
            TaleStep("2026-03-27", Close(.completed)),
            TaleStep("2026-03-30", LiftRestriction()),
          ]
        ),
        Tale(
          "erasure-with-a-duty-to-keep-and-later-replay",
          .told([.erasure], on: "2026-02-02", by: .webForm),
          [
            TaleStep("2026-02-03", SetTask(.allOpen, .search, in: ["CRM", "Books"], to: nil)),
            TaleStep("2026-02-04", FinishTask(1, .found, note: nil)),
            TaleStep("2026-02-04", FinishTask(2, .found, note: "invoices of 2026")),
            TaleStep("2026-02-05", SetTask(.allOpen, .erase, in: ["CRM", "Books"], to: nil)),
            TaleStep("2026-02-06", .refused(Decide(.allOpen, decision: .nothingHeld))),
            TaleStep("2026-02-06", Decide(.allOpen, decision: .partlyGranted(invoices))),
            TaleStep("2026-02-06", FinishTask(3, .found, note: nil)),
            TaleStep("2026-02-06", .refused(Answer(.allOpen))),
            TaleStep("2026-02-09", DeferTask(4, duty)),
            TaleStep("2026-02-09", ReportActed(.allOpen)),
            TaleStep("2026-02-10", Answer(.allOpen)),
            TaleStep("2026-02-10", SayNoRecipients(of: .erasure)),
            TaleStep("2026-02-10", Close(.completed)),
            TaleStep("2033-06-01", .restored("CRM", backupOf: "2026-02-01")),
            TaleStep("2033-06-01", .restored("Books", backupOf: "2026-02-01")),
            TaleStep("2033-06-02", .eraseDue),
            TaleStep("2034-01-02", FireTask(4)),
            TaleStep("2034-01-03", FinishTask(4, .found, note: "erased with the year 2026")),
            TaleStep("2034-02-01", .restored("Books", backupOf: "2034-01-01")),
            TaleStep("2034-02-02", .eraseDue),
            TaleStep("2034-02-03", .restored("Books", backupOf: "2034-01-01")),
          ]
        ),
      ]
    }
  }
}
