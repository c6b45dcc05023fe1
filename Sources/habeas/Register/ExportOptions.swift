import ArgumentParser
import Documents

/// A format among others, one of which is JSON.
protocol ChosenFormat: ExpressibleByArgument, Sendable {
  static var json: Self { get }
  /// Refuses to write to a terminal what it cannot show.
  func check(_ output: String) throws
}

extension RecordFormat: ChosenFormat {
  static let json = RecordFormat.data(.json)
}

extension RecordFile.Format: ChosenFormat {}

/// In which format something is written, and to which file.
struct ExportOptions<Format: ChosenFormat>: ParsableArguments {
  @Option(help: "The format.")
  var format: Format?

  @Flag(help: "Write JSON: --format json.")
  var json = false

  @Option(help: ArgumentHelp("The file to write; else standard output.", valueName: "file"))
  var output = "-"

  func validate() throws { try chosen().check(output) }

  /// The format that is meant.
  func chosen() throws -> Format {
    switch (format, json) {
    case (let format?, false): return format
    case (nil, true): return .json
    case (nil, false): throw ValidationError("--format: name the format, or write --json")
    case (_?, true): throw ValidationError("--json: the format is named already by --format")
    }
  }
}
