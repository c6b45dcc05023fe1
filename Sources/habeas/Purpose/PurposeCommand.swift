import ArgumentParser
import Casework
import Documents
import Foundation
import Records
import Register
import Storage

/// `habeas purpose`: the group of its verbs.
struct PurposeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purpose",
    abstract: "Keeps the purposes of activities and what each rests on (Articles 6, 9, 10).",
    discussion: """
      A purpose is kept in the entry of its activity, which gets a version with the reason.
      Example: habeas purpose list
      """,
    subcommands: [
      PrintPurposeTemplate.self, PrintRecordSchema<PurposeEntry>.self, AddPurpose.self,
      ListPurposes.self, ShowPurpose.self,
      SetPurpose.self, PurposeHistory.self, ImportPurposes.self, ExportPurposes.self,
    ]
  )
}

/// `habeas purpose template`.
struct PrintPurposeTemplate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Prints a purpose as YAML or JSON, to be written over and added.",
    discussion: "Example: habeas purpose template --output bonus.yaml"
  )

  @Option(help: ArgumentHelp("The file to write; else standard output.", valueName: "file"))
  var output = "-"

  static let template = """
    # A purpose of an activity: Articles 6, 9 and 10. Leave out what does not apply.
    id: payroll/fraud # activity and purpose
    name: Detecting fraud
    data: [pay] # categories of the activity
    basis: # or consent, contract, legalObligation, vitalInterests, publicTask
      legitimateInterests:
        assessment:
          interest: The employer's, in honest claims
          necessity: Samples would miss what is paid once
          balance: Employees are told and expect it
          safeguards: [Two people see each finding]
          outcome: interest-prevails # or data-subject-prevails
          assessed: 2026-01-15
          review: {owner: j.devries, next: 2027-01-15}
    # special: # for special categories among the data
    #   - {category: health, condition: 9(2)(b), justification: Sick pay}

    """

  @Flag(help: "Print JSON, without the remarks.")
  var json = false

  func run() throws {
    let yaml = Data(Self.template.utf8)
    let purposes: [PurposeEntry] = try RecordFile.read(yaml, as: .yaml) { _ in [] }
    try OutputFile.deliver(json ? RecordFile.write(purposes, as: .json) : yaml, to: output)
  }
}

/// Prints purposes that are kept, a line for each activity that has them.
struct KeptPurposeOutput {
  let json: Bool

  /// An activity as `--json` prints it.
  private struct KeptJSON: Encodable {
    let activity: String
    let version: Int
    let purposes: [String]
  }

  /// Prints what was kept, and complains of what whoever kept it should know.
  func print(
    _ kept: [KeptRecord<ProcessingActivity>],
    _ entries: [PurposeEntry],
    at desk: Desk
  ) async throws {
    try print(kept, entries)
    for warning in try await desk.warnings(onKeeping: kept) { Terminal.complain(warning.says) }
  }

  private func print(_ kept: [KeptRecord<ProcessingActivity>], _ entries: [PurposeEntry]) throws {
    KeptRecordOutput.tell(of: kept)
    for item in kept {
      let label = item.record.id
      let own = entries.filter { $0.id.activity == label }.map(\.id.description)
      if json {
        try JSONOutput.print(
          KeptJSON(activity: label.description, version: item.version.number, purposes: own)
        )
      } else {
        let note = item.recording == .before ? ", unchanged" : ""
        Terminal.print(
          "\(own.joined(separator: " "))  version \(item.version.number) of \(label)\(note)"
        )
      }
    }
  }
}
