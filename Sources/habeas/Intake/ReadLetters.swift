import ArgumentParser
import Correspondence
import Foundation

/// `habeas intake read`: says of each letter what it is, without a database.
struct ReadLetters: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Reads letters and says which rights they exercise.",
    discussion: """
      Each file is one message (RFC 5322). Nothing is logged and no database is opened. Where \
      no evidence is shown a person must look.
      Example: habeas intake read letter.eml --json
      """
  )

  @Argument(help: "Files to read; - is standard input.")
  var files: [String]

  @Option(
    name: .customLong("trusted-host"),
    help: "A mail server whose Received field tells the time of arrival; may be given again."
  )
  var trustedHosts: [String] = []

  @Flag(help: "One JSON object a line for each file.")
  var json = false

  func run() throws {
    let reader = try LetterReader(
      trustedHosts: trustedHosts.isEmpty ? .topmost : .named(trustedHosts)
    )
    var unread = 0
    for file in files {
      guard let bytes = bytes(of: file) else {
        unread += 1
        continue
      }
      let reading = try reader.read(bytes)
      if json {
        print(try ReadingLine(file: file, reading).json())
      } else {
        print(ReadingTable(file: file, reading).text)
        for problem in reading.problems { report("\(file): \(problem)") }
      }
    }
    if unread > 0 { throw ExitCode(1) }
  }

  private func bytes(of file: String) -> [UInt8]? {
    do {
      if file == "-" { return [UInt8](try FileHandle.standardInput.readToEnd() ?? Data()) }
      return [UInt8](try Data(contentsOf: URL(filePath: file)))
    } catch {
      report("\(file): the file cannot be read; give the path of a letter that you may read")
      return nil
    }
  }

  private func report(_ line: String) {
    Terminal.show(line + "\n")
  }
}
