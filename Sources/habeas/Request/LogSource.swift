import ArgumentParser
import Foundation

/// Where requests come from, if not from flags.
struct LogSource: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Letters in the format of RFC 5322; - is standard input.", valueName: "file")
  )
  var mail: [String] = []

  @Option(help: ArgumentHelp("A folder in the Maildir format.", valueName: "dir"))
  var maildir: String?

  @Option(help: ArgumentHelp("A CSV file, a request a line.", valueName: "file"))
  var csv: String?

  @Option(
    name: .customLong("json"),
    defaultAsFlag: JSONUse.output,
    help: ArgumentHelp("Print JSON; with a file, log the requests in it.", valueName: "file")
  )
  var json: JSONUse?

  @Option(
    name: .customLong("trusted-host"),
    help: ArgumentHelp(
      "A mail host whose Received fields tell the arrival; else the topmost one is believed.",
      valueName: "host"
    )
  )
  var trustedHosts: [String] = []

  /// `--json` alone asks for JSON; with a file it names the source.
  enum JSONUse: ExpressibleByArgument, Sendable, Equatable {
    case output
    case input(String)

    init?(argument: String) { self = .input(argument) }
  }

  /// How results are printed.
  enum Output: Sendable {
    case text
    case json
  }

  var output: Output { json == .output ? .json : .text }

  var jsonFile: String? {
    guard case .input(let path) = json else { return nil }
    return path
  }

  /// Whether a mail server hands a letter over; it returns what is not taken in to its writer.
  var isPiped: Bool { mail.contains("-") }

  var isBulk: Bool { csv != nil || jsonFile != nil }

  var count: Int {
    (mail.isEmpty ? 0 : 1) + (maildir == nil ? 0 : 1) + (csv == nil ? 0 : 1)
      + (jsonFile == nil ? 0 : 1)
  }
}
