import ArgumentParser
import Casework
import Documents
import Records
import Register
import TimeLimits

/// `habeas activity list` and its like.
struct ListRecords<Record: RecordNoun>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: "Lists \(Record.several).",
      discussion: "Example: habeas \(Record.word) list"
    )
  }

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON, a record a line.")
  var json = false

  func run() async throws {
    let desk = try await work.desk()
    let versions = try await desk.records(Record.self)
    if json {
      for version in versions { try JSONOutput.print(KeptRecordOutput.RecordJSON(version)) }
      return
    }
    var columns = TextColumns(["Label", "Name", "Version", "Recorded", "By"])
    for version in versions {
      columns.add([
        version.record.id.description, version.record.name, "\(version.number)",
        LocalMoment.text(version.recorded, in: desk.zone), version.by,
      ])
    }
    columns.print(orNone: "No \(Record.several).")
  }
}

/// `habeas activity show` and its like.
struct ShowRecord<Record: RecordNoun>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: "Shows \(Record.one), as Markdown.",
      discussion: """
        Every version is kept: as it was on a day, or a version by its number.
        Examples:
          habeas \(Record.word) show \(Record.example)
          habeas \(Record.word) show \(Record.example) --as-of 2026-01-31
        """
    )
  }

  @Argument(help: "The label, as 'list' shows it.")
  var label: Label<Record>

  @OptionGroup var work: WorkOptions
  @OptionGroup var printing: PrintingOptions

  @Option(help: ArgumentHelp("As it stood at the end of this day.", valueName: "date"))
  var asOf: CalendarDate?

  @Option(help: ArgumentHelp("The version of this number, as 'history' shows it.", valueName: "n"))
  var recordVersion: Int?

  @Flag(help: "Print the record as JSON.")
  var json = false

  func validate() throws {
    guard asOf == nil || recordVersion == nil else {
      throw ValidationError("--record-version: the version is named already by --as-of")
    }
  }

  private var moment: RecordMoment? {
    asOf.map { .day($0) } ?? recordVersion.map { .version($0) }
  }

  func run() async throws {
    let desk = try await work.desk()
    let version =
      if let moment { try await desk.record(label, moment) } else { try await desk.record(label) }
    if json {
      try JSONOutput.print(version.record)
    } else {
      let text = try await RecordFormat.document(.md).bytes(
        [version],
        printing,
        at: desk,
        asOf: asOf
      )
      try OutputFile.write(text, to: "-")
    }
  }
}
