import SubjectRequests
import TestCases
import TimeLimits

extension Tale {
  /// Who asks, and whether it is who it says.
  static var identities: [Tale] {
    get throws { try identityTales() }
  }

  private static func identityTales() throws -> [Tale] {
    let question = AskIdentity(ground: "the address is not the one on file", timeliness: .timely)
    // 24 April 2026, 8 o'clock UTC.
    let letter = Instant(secondsSince1970: 1_777_017_600)
    return [
      Tale(
        "access-with-identity-doubt-and-extension",
        .told([.access], on: "2026-03-02", by: .email),
        [
          TaleStep("2026-03-03", question),
          TaleStep("2026-03-03", .refused(question)),
          TaleStep("2026-03-09", .document("a passport, all but name and date blacked out")),
          TaleStep("2026-03-10", ConfirmIdentity()),
          TaleStep(
            "2026-03-20",
            .refused(ExtendTimeLimit(.allOpen, .months(3), on: .complexity, reasons: "r"))
          ),
          TaleStep(
            "2026-03-20",
            ExtendTimeLimit(
              .allOpen,
              .months(2),
              on: .complexity,
              reasons: "four archives, one on paper"
            )
          ),
          TaleStep(
            "2026-03-21",
            .refused(ExtendTimeLimit(.allOpen, .months(1), on: .complexity, reasons: "r"))
          ),
          TaleStep("2026-03-23", SetTask(.allOpen, .export, in: ["Archive"], to: nil)),
          TaleStep("2026-05-04", FinishTask(1, .found, note: "212 pages")),
          TaleStep("2026-05-06", Decide(.allOpen, decision: .granted)),
          TaleStep("2026-05-07", .refused(Answer(.allOpen))),
          TaleStep("2026-05-07", RecordCopy(.otherwise("212 pages by registered post"))),
          TaleStep("2026-05-07", Answer(.allOpen)),
          TaleStep("2026-05-07", Close(.completed)),
        ]
      ),
      Tale(
        "nobody-answers-the-question-of-identity",
        .told([.portability], on: "2026-03-02", by: .post),
        [
          TaleStep("2026-03-04", question),
          TaleStep("2026-03-25", .refused(Close(.unanswered(reasons: "no answer", nil)))),
          TaleStep("2026-03-25", RemindPerson()),
          TaleStep("2026-04-20", RemindPerson()),
          TaleStep("2026-04-24", .refused(try Close.unanswered("no answer", told: letter))),
          TaleStep("2026-05-18", .refused(Close(.unanswered(reasons: "no answer", nil)))),
          TaleStep("2026-05-18", try Close.unanswered("two reminders, no answer", told: letter)),
          TaleStep("2026-05-19", .refused(Acknowledge())),
        ]
      ),
      Tale(
        "minor-with-guardian",
        .told([.erasure], on: "2026-06-01", by: .post),
        [
          TaleStep(
            "2026-06-01",
            .mandate(
              RecordMandate(.guardian, evidence: "order of the juvenile court"),
              for: Person(name: "Bo Jansen", email: nil)
            )
          ),
          TaleStep("2026-06-02", SetTask(.allOpen, .erase, in: ["Games"], to: nil)),
          TaleStep("2026-06-03", Decide(.allOpen, decision: .granted)),
          TaleStep("2026-06-03", .refused(Answer(.allOpen))),
          TaleStep("2026-06-04", CheckMandate(.accepted, reasons: "the court confirmed it")),
          TaleStep("2026-06-04", FinishTask(1, .found, note: nil)),
          TaleStep("2026-06-04", Answer(.allOpen)),
          TaleStep("2026-06-04", SayNoRecipients(of: .erasure)),
          TaleStep("2026-06-04", Close(.completed)),
        ]
      ),
    ]
  }

  /// Several people, on either side.
  static var people: [Tale] {
    get throws {
      let refusal = Decision.refused(try .complete(.manifestlyUnfounded))
      return [
        Tale(
          "processor-forwarding-late",
          .told([.access], on: "2026-05-20", by: .email),
          [
            TaleStep(
              "2026-05-20",
              RecordForwarding(
                by: "Helpdesk Ltd",
                received: Instant(secondsSince1970: 1_777_886_100)
              )
            ),
            TaleStep("2026-05-21", SetTask(.allOpen, .export, in: ["CRM"], to: nil)),
            TaleStep("2026-06-01", FinishTask(1, .found, note: nil)),
            TaleStep("2026-06-02", Decide(.allOpen, decision: .granted)),
            TaleStep("2026-06-08", RecordCopy(.otherwise("through the account in the shop"))),
            TaleStep("2026-06-08", Answer(.allOpen)),
            TaleStep("2026-06-08", Close(.completed)),
          ]
        ),
        Tale(
          "reminder-after-the-month",
          .told([.access], on: "2026-03-02", by: .email),
          [
            TaleStep("2026-04-10", LinkReminder()),
            TaleStep("2026-04-10", Decide(.allOpen, decision: .nothingHeld)),
            TaleStep("2026-04-13", Answer(.allOpen)),
            TaleStep("2026-04-13", Close(.completed)),
            TaleStep("2026-05-04", LinkReminder()),
            TaleStep("2026-05-05", Reopen(reason: "the person doubts the answer")),
            TaleStep("2026-05-06", Note("the archive was searched again")),
            TaleStep("2026-05-06", Close(.completed)),
          ]
        ),
        Tale(
          "four-eyes-and-a-decision-returned",
          .told([.objection(.particularSituation)], on: "2026-06-01", by: .inPerson),
          approval: .fourEyes,
          [
            TaleStep("2026-06-08", Decide(.allOpen, decision: refusal)),
            TaleStep("2026-06-08", .refused(Approve(.allOpen))),
            TaleStep("2026-06-09", ReturnDecision(.allOpen, reasons: "weigh it"), by: "p.jansen"),
            TaleStep("2026-06-10", Decide(.allOpen, decision: .granted)),
            TaleStep("2026-06-10", .refused(Answer(.allOpen))),
            TaleStep("2026-06-11", Approve(.allOpen), by: "p.jansen"),
            TaleStep("2026-06-12", ReportActed(.allOpen)),
            TaleStep("2026-06-12", Answer(.allOpen)),
            TaleStep("2026-06-12", Close(.completed)),
          ]
        ),
        Tale(
          "written-twice-and-split-off",
          .told([.access, .erasure], on: "2026-06-01", by: .email),
          [
            TaleStep("2026-06-03", .repeated([.access])),
            TaleStep("2026-06-04", .splitOff(.rights([.erasure]))),
            TaleStep("2026-06-08", Decide(.allOpen, decision: .granted)),
            TaleStep("2026-06-09", .refused(Answer(.allOpen))),
            TaleStep("2026-06-09", RecordCopy.onPaper),
            TaleStep("2026-06-09", Answer(.allOpen)),
            TaleStep("2026-06-09", Close(.completed)),
          ]
        ),
      ]
    }
  }
}
