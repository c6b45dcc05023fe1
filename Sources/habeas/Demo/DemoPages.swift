import Casework
import Register
import SubjectRequests
import TimeLimits

/// What the demonstration says to the person who ran it.
struct DemoPages {
  let outcome: Demonstration.Outcome
  let controller: Controller
  let folder: String

  /// What was read, recorded and written.
  var whatWasDone: [String] {
    let letters = outcome.letters
    func count(_ matches: (MailOutcome) -> Bool) -> Int {
      letters.filter { matches($0.outcome) }.count
    }
    let logged = count { if case .logged = $0 { true } else { false } }
    let before = count { if case .deliveredBefore = $0 { true } else { false } }
    let linked = count { if case .linked = $0 { true } else { false } }
    let alone = count { $0 == .leftAlone }
    let look = letters.count - logged - before - linked - alone
    return [
      "Habeas, shown on \(controller.profile.name), a controller in the Netherlands that does not "
        + "exist.",
      "The clock stands at 2 November 2026, 9:00 in Amsterdam.",
      "",
      "Read \(letters.count) letters in five languages:",
      counted(logged, "is a request and was logged", "are requests and were logged"),
      counted(
        linked,
        "is a reminder and was linked to the request it repeats",
        "are reminders and were linked to the request they repeat"
      ),
      counted(before, "was taken in by an earlier run", "were taken in by an earlier run"),
      counted(alone, "is neither, and was left alone", "are neither, and were left alone"),
      counted(
        look,
        "is unclear, and is kept until a person sorts it: habeas intake list --demo",
        "are unclear, and are kept until a person sorts them: habeas intake list --demo"
      ),
      "Kept a register: \(register).",
      "Recorded \(outcome.acts.now) acts (\(outcome.acts.before) were recorded before): questions of "
        + "identity, extensions, refusals, answers.",
      "",
    ]
  }

  /// Where the documents are, and what can be done next.
  func whatToTryNext(_ report: DeadlineReport) -> [String] {
    let reference = report.items.first { $0.matter.kind == .request }?.matter.name ?? "REFERENCE"
    return [
      "",
      "Wrote into \(folder):",
    ] + outcome.files.map { "  \($0.name)" } + [
      "",
      "Try next:",
      "  habeas request log --right access --received 2026-11-20 --email you@example.org",
      "  habeas controller set main --country NL",
      "  habeas report deadlines",
      "  habeas deadline compute --regime EU_GDPR --right access --received 2026-01-31 --country NL",
      "  habeas intake read LETTER.eml",
      "The first request above, \(reference), and the register can be looked at in the "
        + "demonstration's own database:",
      "  habeas request show \(reference) --demo --explain",
      "  habeas report register --demo",
      "  habeas report responsibilities --demo",
      "  habeas breach notify 2026-wrong-invoices --demo --format md",
    ]
  }

  /// What the register holds, in a line.
  private var register: String {
    let nouns: [(kind: RegisterKind, one: String, several: String)] = [
      (.activity, "activity", "activities"), (.recipient, "recipient", "recipients"),
      (.responsibility, "adopted model", "adopted models"),
      (.retention, "retention schedule", "retention schedules"), (.duty, "duty", "duties"),
      (.breach, "breach", "breaches"),
    ]
    let counts = nouns.map { kind, one, several in
      (outcome.register.records[kind] ?? 0).counting(one, several)
    }
    return (counts + [outcome.register.consentEvents.counting("consent event")])
      .joined(separator: ", ")
  }

  private func counted(_ count: Int, _ one: String, _ several: String) -> String {
    let digits = String(count)
    let room = String(repeating: " ", count: max(0, 3 - digits.count))
    return "  \(room)\(digits) \(count == 1 ? one : several)"
  }
}
