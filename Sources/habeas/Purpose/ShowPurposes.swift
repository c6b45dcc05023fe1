import ArgumentParser
import Casework
import Documents
import Foundation
import Records
import Register
import SubjectRequests

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
    for entry in try await work.desk().records(ProcessingActivity.self)
      .flatMap(\.record.purposeEntries)
    {
      if json {
        try JSONOutput.print(
          PurposeJSON(
            purpose: entry.id.description,
            name: entry.name,
            basis: entry.basis?.article.rawValue,
            special: entry.special
          )
        )
      } else {
        columns.add([
          entry.id.description, entry.name, entry.basis?.article.rawValue ?? "not decided",
          entry.special.map { "\($0.category.rawValue) \($0.condition.rawValue)" }
            .joined(separator: ", "),
        ])
      }
    }
    if !json { columns.print(orNone: "No purposes.") }
  }
}

/// `habeas purpose show`.
struct ShowPurpose: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows a purpose and what it rests on, as Markdown.",
    discussion: "Example: habeas purpose show payroll/tax"
  )

  @Argument(help: ArgumentHelp("Activity and purpose.", valueName: "activity/purpose"))
  var purpose: ConsentPurpose

  @OptionGroup var work: WorkOptions
  @OptionGroup var printing: PrintingOptions

  @Flag(help: "Print the purpose as JSON, as 'set' reads it.")
  var json = false

  func run() async throws {
    let desk = try await work.desk()
    let activity = try await desk.record(purpose.activity)
    guard let entry = activity.record.purposeEntries.first(where: { $0.id == purpose }) else {
      throw RegisterRefusal.noSuchPurpose(purpose.description)
    }
    if json { return try JSONOutput.print(entry) }
    let bytes = try await RecordFormat.document(.md).bytes(
      purposes: [purpose],
      of: [activity],
      printing,
      at: desk
    )
    try OutputFile.write(bytes, to: "-")
  }
}

/// `habeas purpose export`.
struct ExportPurposes: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the purposes of all activities, or some, to a file.",
    discussion: """
      JSON, YAML, CSV and XLSX are read back by 'import' without loss; HTML, DOCX, PDF and Markdown \
      are documents to read and to print.
      Example: habeas purpose export --format xlsx --output purposes.xlsx
      """
  )

  @Argument(
    help: ArgumentHelp(
      "Those that are wanted; none for all.",
      valueName: "activity/purpose"
    )
  )
  var purposes: [ConsentPurpose] = []

  @OptionGroup var work: WorkOptions

  @OptionGroup var export: ExportOptions<RecordFormat>
  @OptionGroup var printing: PrintingOptions

  func run() async throws {
    let format = try export.chosen()
    let desk = try await work.desk()
    let activities = try await desk.records(ProcessingActivity.self)
    let known = Set(activities.flatMap(\.record.purposeEntries).map(\.id))
    for purpose in purposes where !known.contains(purpose) {
      throw RegisterRefusal.noSuchPurpose(purpose.description)
    }
    let wanted = purposes.isEmpty ? known : Set(purposes)
    try OutputFile.deliver(
      try await format.bytes(purposes: wanted, of: activities, printing, at: desk),
      to: export.output
    )
  }
}

extension RecordFormat {
  /// Purposes in the format.
  fileprivate func bytes(
    purposes wanted: Set<ConsentPurpose>,
    of activities: [RecordVersion<ProcessingActivity>],
    _ options: PrintingOptions,
    at desk: Desk
  ) async throws -> Data {
    switch self {
    case .data(let format):
      let entries = activities.flatMap(\.record.purposeEntries).filter { wanted.contains($0.id) }
      return try RecordFile.write(entries, as: format)
    case .document(let format):
      return try format.bytes(
        Worksheet(
          purposesOf: activities,
          where: wanted.contains,
          try await options.printing(at: desk)
        )
      )
    }
  }
}
