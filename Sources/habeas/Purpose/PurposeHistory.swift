import ArgumentParser
import Casework
import Documents
import Records
import Register
import TimeLimits

/// `habeas purpose history`.
struct PurposeHistory: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Shows every change of what the purposes of an activity rest on, with its reason.",
    discussion: "Example: habeas purpose history payroll/tax"
  )

  @Argument(
    help: ArgumentHelp(
      "One purpose, or an activity for all of its purposes.",
      valueName: "activity[/purpose]"
    )
  )
  var subject: PurposeSubject

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON, a change a line.")
  var json = false

  /// A change as `--json` prints it.
  private struct ChangeJSON: Encodable {
    let purpose: String
    let version: Int
    let recorded: Instant
    let by: String
    let reason: String?
    let before: String?
    let after: String?
    let specialBefore: [SpecialCategoryGround]
    let specialAfter: [SpecialCategoryGround]
  }

  func run() async throws {
    let desk = try await work.desk()
    let activity = subject.activity
    let changes = try await desk.history(of: activity).basisHistory()
      .filter { subject.purpose == nil || subject.purpose == $0.purpose }
    if changes.isEmpty, let purpose = subject.purpose {
      throw RegisterRefusal.noSuchPurpose("\(activity)/\(purpose)")
    }
    for change in changes {
      if json {
        try JSONOutput.print(
          ChangeJSON(
            purpose: "\(activity)/\(change.purpose)",
            version: change.version,
            recorded: change.recorded,
            by: change.by,
            reason: change.reason,
            before: change.before?.article.rawValue,
            after: change.after?.article.rawValue,
            specialBefore: change.specialBefore,
            specialAfter: change.specialAfter
          )
        )
      } else {
        let before = change.before?.article.rawValue ?? "nothing"
        let after = change.after?.article.rawValue ?? "nothing"
        let reason = change.reason.map { ": \($0)" } ?? ""
        print(
          """
          \(LocalMoment.text(change.recorded, in: desk.zone))  \(change.by)  \
          \(activity)/\(change.purpose)  \(before) → \(after)\(reason)
          """
        )
      }
    }
  }
}

/// An activity, or one of its purposes, as an argument.
struct PurposeSubject: ExpressibleByArgument {
  let activity: Label<ProcessingActivity>
  /// nil for all purposes of the activity.
  let purpose: Label<ActivityPurpose>?

  init?(argument: String) {
    if let purpose = ConsentPurpose(argument) {
      (activity, self.purpose) = (purpose.activity, purpose.purpose)
    } else if let label = Label<ProcessingActivity>(argument) {
      (activity, purpose) = (label, nil)
    } else {
      return nil
    }
  }
}
