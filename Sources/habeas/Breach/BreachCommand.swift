import ArgumentParser
import Casework
import Documents
import Foundation
import Records
import Register
import SubjectRequests
import TimeLimits

/// `habeas breach`: the group of its verbs.
struct BreachCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "breach",
    abstract: "Keeps personal data breaches with their clocks and notifications (Articles 33, 34).",
    discussion: "Example: habeas breach add --file lost-laptop.yaml",
    subcommands: [
      AddRecord<Breach>.self, ListRecords<Breach>.self, ShowRecord<Breach>.self,
      SetRecord<Breach>.self, RecordHistory<Breach>.self, ImportRecords<Breach>.self,
      ExportRecords<Breach>.self, BreachClock.self, NotifyAuthority.self,
    ]
  )
}

/// `habeas breach clock`.
struct BreachClock: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clock",
    abstract: "Shows the clocks of a breach, and how each is computed.",
    discussion: "Example: habeas breach clock 2026-lost-laptop"
  )

  @Argument(help: "The label, as 'breach list' shows it.")
  var label: Label<Breach>

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON, a clock a line.")
  var json = false

  /// A clock as `--json` prints it.
  private struct ClockJSON: Encodable {
    let clock: String
    let deadline: DeadlineDocument
  }

  func run() async throws {
    let desk = try await work.desk()
    let breach = try await desk.record(label).record
    let clocks = try desk.clocks(of: breach)
    let rules = try DeadlineComputer.builtIn().rules
    for clock in clocks {
      if json {
        try JSONOutput.print(
          ClockJSON(clock: clock.clock.rawValue, deadline: DeadlineDocument(clock))
        )
      } else {
        print(DeadlineExplanation(clock, rules: rules).text + "\n")
      }
    }
    if clocks.isEmpty, !json {
      print("The controller has no country; set it with 'habeas controller set --country'.")
    }
    if !json, !breach.unknown.isEmpty {
      print("Not known yet (Article 33(4)): \(breach.unknown.joined(separator: ", "))")
    }
  }
}

/// `habeas breach notify`.
struct NotifyAuthority: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notify",
    abstract: "Writes the notification to the supervisory authority (Article 33(3)).",
    discussion: """
      It sends nothing. When it was sent, add the phase to the record with 'breach set'.
      Example: habeas breach notify 2026-lost-laptop --format docx --output notification.docx
      """
  )

  @Argument(help: "The label, as 'breach list' shows it.")
  var label: Label<Breach>

  @OptionGroup var work: WorkOptions

  @Option(help: "The authority; else that of the controller's profile.")
  var authority: String?

  @Option(help: "The format.")
  var format: Format

  @Option(help: ArgumentHelp("The file to write; else standard output.", valueName: "file"))
  var output = "-"

  /// The formats of the notification.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html, docx, md
  }

  func run() async throws {
    let desk = try await work.desk()
    guard let authority = authority ?? desk.controller.profile.authority else {
      throw ValidationError("--authority: name the authority, or give the controller one")
    }
    let worksheet = try await desk.record(label).record.notification(
      of: desk.controller.profile.name,
      to: authority,
      dated: desk.today
    )
    let bytes: Data =
      switch format {
      case .html: Data(try worksheet.html().utf8)
      case .docx: try worksheet.docx()
      case .md: Data(worksheet.markdown().utf8)
      }
    try OutputFile.write(bytes, to: output)
    if output != "-" { print("Wrote \(output)") }
  }
}
