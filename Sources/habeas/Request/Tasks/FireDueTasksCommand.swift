import ArgumentParser
import Casework
import SubjectRequests
import TimeLimits

/// `habeas request task fire-due`.
struct FireDueTasksCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fire-due",
    abstract: "Fires every deferred erasure whose day is over: each is to be done now.",
    discussion: """
      To be run every day, as by cron; what waits for an event is fired by a person. The erasures \
      stand on the page of their cases and in 'habeas request work' until they are done.
      Example: habeas request task fire-due
      """
  )

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON, a task a line.")
  var json = false

  /// A task as `--json` prints it.
  private struct FiredJSON: Encodable {
    let reference: String
    let task: Int
    let system: String
  }

  func run() async throws {
    let fired = try await work.desk().fireDeferrals()
    for item in fired {
      let reference = item.reference.description
      if json {
        try JSONOutput.print(
          FiredJSON(reference: reference, task: item.task, system: item.system)
        )
      } else {
        print("\(reference): task \(item.task), erase in \(item.system), is to be done now")
      }
    }
    if !json { print("\(fired.count.counting("deferred erasure")) fired.") }
  }
}
