import ArgumentParser
import Casework
import Documents
import Foundation
import Records
import Register
import SubjectRequests
import TimeLimits

/// `habeas processor-breach`: the group of its verbs.
struct ProcessorBreachCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "processor-breach",
    abstract: "Keeps breaches of data that we process for others, and tells them (Article 33(2)).",
    discussion: """
      The controllers are told without undue delay: within the hours of their contracts, else within \
      \(ProcessorBreach.usualHours) hours, an internal target. What is still to be told is in \
      'report deadlines'. A processor's notice to us is part of our own breach: 'breach'.
      Example: habeas processor-breach add --file open-bucket.yaml
      """,
    subcommands: [
      PrintTemplate<ProcessorBreach>.self, PrintRecordSchema<ProcessorBreach>.self,
      ListControllersServed.self,
      AddRecord<ProcessorBreach>.self, ListRecords<ProcessorBreach>.self,
      ShowRecord<ProcessorBreach>.self, SetRecord<ProcessorBreach>.self,
      NotifyController.self, RecordControllerTold.self, CloseProcessorBreach.self,
      ReopenProcessorBreach.self, RecordHistory<ProcessorBreach>.self,
      ImportRecords<ProcessorBreach>.self, ExportRecords<ProcessorBreach>.self,
    ]
  )
}

/// `habeas processor-breach controllers`.
struct ListControllersServed: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "controllers",
    abstract: "Lists whose data a breach may have struck, from the record of Article 30(2).",
    discussion: """
      With --json each line is an entry for the list of controllers in the record of the breach.
      Example: habeas processor-breach controllers --system storage
      """
  )

  @OptionGroup var work: WorkOptions

  @Option(help: ArgumentHelp("Only those of an entry of the record.", valueName: "label"))
  var activity: Label<ProcessingActivity>?

  @Option(help: "Only those of entries with a system, by its label or name.")
  var system: String?

  @Flag(help: "Print JSON, a controller a line.")
  var json = false

  func run() async throws {
    let served = try await work.desk().controllersServed(in: activity, on: system)
    var columns = TextColumns(["Label", "Name", "Contact", "Activity"])
    for controller in served {
      if json {
        try JSONOutput.print(controller)
      } else {
        columns.add([
          controller.id.description, controller.name, controller.contact,
          controller.activity?.description ?? "",
        ])
      }
    }
    guard !json else { return }
    columns.print(
      orNone: "No entry of the record names a controller that we work for (Article 30(2))."
    )
  }
}
