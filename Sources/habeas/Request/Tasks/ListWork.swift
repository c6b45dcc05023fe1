import ArgumentParser
import Casework
import Storage
import SubjectRequests
import TimeLimits

/// `habeas request work`.
struct ListWork: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "work",
    abstract: "Lists claims with open tasks, deferred erasures or recipients to tell.",
    discussion: "Example: habeas request work --fired-by 2026-12-31"
  )

  @OptionGroup var work: WorkOptions

  @Option(
    help: ArgumentHelp("Only deferred erasures that are fired by this day.", valueName: "date")
  )
  var firedBy: CalendarDate?

  @Flag(help: "Print JSON, a claim a line.")
  var json = false

  func run() async throws {
    let found = try await work.desk().work(firedBy: firedBy)
    guard json else {
      var table = TextColumns(["REQUEST", "RIGHT", "OPEN", "DEFERRED", "FIRES ON", "TO TELL"])
      for item in found {
        table.add([
          "\(item.reference)", item.right.word, "\(item.openTasks)", "\(item.waitingTasks)",
          item.firesOn?.description ?? "", "\(item.recipientsToTell)",
        ])
      }
      for line in table.lines(width: Terminal.width) { print(line) }
      return
    }
    for item in found { try JSONOutput.print(WorkJSON(item)) }
  }
}

/// A claim and its work as `--json` prints it.
private struct WorkJSON: Encodable {
  let reference: String
  let right: Right
  let openTasks: Int
  let waitingTasks: Int
  let firesOn: CalendarDate?
  let recipientsToTell: Int

  init(_ item: ClaimWork) {
    reference = item.reference.description
    right = item.right.right
    openTasks = item.openTasks
    waitingTasks = item.waitingTasks
    firesOn = item.firesOn
    recipientsToTell = item.recipientsToTell
  }
}
