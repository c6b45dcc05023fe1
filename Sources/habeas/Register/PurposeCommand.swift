import ArgumentParser
import Casework
import Documents
import Records
import Register
import TimeLimits

/// `habeas purpose`: the group of its verbs.
struct PurposeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purpose",
    abstract: "Shows the purposes of all activities and what each rests on (Article 6).",
    discussion: "Example: habeas purpose list",
    subcommands: [ListPurposes.self, PurposeHistory.self]
  )
}

/// `habeas purpose list`.
struct ListPurposes: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the purposes with their lawful bases.",
    discussion: "Example: habeas purpose list --json"
  )

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON, a purpose a line.")
  var json = false

  /// A purpose as `--json` prints it.
  private struct PurposeJSON: Encodable {
    let purpose: String
    let name: String
    let basis: String?
    let special: [SpecialCategoryGround]
  }

  func run() async throws {
    var columns = TextColumns(["Purpose", "Name", "Basis", "Special categories"])
    for version in try await work.desk().records(ProcessingActivity.self) {
      for purpose in version.record.purposes {
        let name = "\(version.record.id)/\(purpose.id)"
        if json {
          try JSONOutput.print(
            PurposeJSON(
              purpose: name,
              name: purpose.name,
              basis: purpose.basis?.article.rawValue,
              special: purpose.special
            )
          )
        } else {
          columns.add([
            name, purpose.name, purpose.basis?.article.rawValue ?? "not decided",
            purpose.special.map { "\($0.category.rawValue) \($0.condition.rawValue)" }
              .joined(separator: ", "),
          ])
        }
      }
    }
    if !json { for line in columns.lines(width: Terminal.width) { print(line) } }
  }
}

/// `habeas purpose history`.
struct PurposeHistory: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Shows every change of what the purposes of an activity rest on, with its reason.",
    discussion: "Example: habeas purpose history payroll"
  )

  @Argument(help: "The activity, as 'activity list' shows it.")
  var activity: Label<ProcessingActivity>

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
    for change in try await desk.history(of: activity).basisHistory() {
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
