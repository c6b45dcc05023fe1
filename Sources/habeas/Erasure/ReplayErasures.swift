import ArgumentParser
import Casework
import Foundation
import Storage
import SubjectRequests
import TimeLimits

/// `habeas erasure replay`.
struct ReplayErasures: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Lists who must be erased again after a system was restored from a backup.",
    discussion: """
      Nobody is named, since keyed hashes lead back to nobody: the requests are, and the moments. \
      With --candidates, each line of a file (an address, kind=value, or else a name) is looked up, \
      and the numbers of the lines that must be erased again are printed; the exit code is 1 where \
      there are any. A name is borne by several: a line that is one is to be looked at first. '-' \
      reads standard input.
      Without --system and --candidates, cases that were erased here and are here again, since \
      Habeas itself was restored, are listed whenever they were erased; --erase-cases erases them \
      again on the grounds of then, and the exit code is 1 where something stands against one.
      Examples:
        habeas erasure replay --since 2026-11-01 --system CRM
        habeas erasure replay --since 2026-11-01 --erase-cases
        psql -Atc 'SELECT email FROM customer' | habeas erasure replay --since 2026-11-01 --candidates -
      """
  )

  @OptionGroup var work: WorkOptions

  @Option(
    help: ArgumentHelp(
      "When the backup was made: a day, or an instant with its offset.",
      valueName: "moment"
    )
  )
  var since: String

  @Option(help: "The system that was restored, by the name that tasks give it; else any.")
  var system: String?

  @Option(help: ArgumentHelp("People to look up, one a line.", valueName: "file"))
  var candidates: String?

  @Flag(help: "Erase the cases again that came back with a backup of Habeas.")
  var eraseCases = false

  @Flag(help: "Print JSON, an erasure, a case or a line of the file a line.")
  var json = false

  func validate() throws {
    guard !eraseCases || (system == nil && candidates == nil) else {
      throw ValidationError("--erase-cases: goes without --system and --candidates")
    }
  }

  func run() async throws {
    let desk = try await work.desk()
    guard let since = Instant(received: since, in: desk.zone) else {
      throw ValidationError("--since: a day such as 2026-11-01, or an instant with its offset")
    }
    if let candidates {
      try await look(for: Self.lines(of: candidates), since, at: desk)
      return
    }
    let found = try await desk.erasuresToReplay(since: since, system: system)
    for erasure in found {
      if json {
        try JSONOutput.print(ErasureJSON(erasure))
      } else {
        print(erasure.words(in: desk.zone))
      }
    }
    if found.isEmpty, !json { print("Nobody was erased since.") }
    if system == nil {
      try await CaseReplay(desk: desk, json: json).run(eraseCases ? .erasing : .rehearsing)
    }
  }

  /// A line of the file as `--json` prints it, where somebody is to be erased again.
  private struct CandidateJSON: Encodable {
    let line: Int
    let match: ErasureMatch
    let erasures: [ErasureJSON]
  }

  private func look(for lines: [String], _ since: Instant, at desk: Desk) async throws {
    let people = lines.map { PersonIdentifier(line: $0) }
    let found = try await desk.erasures(of: people, since: since, system: system)
    var counts: [ErasureMatch: Int] = [:]
    for (index, erasures) in found.enumerated() where !erasures.isEmpty {
      let match = ErasureMatch(people[index])
      counts[match, default: 0] += 1
      if json {
        try JSONOutput.print(
          CandidateJSON(
            line: index + 1,
            match: match,
            erasures: erasures.map(ErasureJSON.init)
          )
        )
      } else {
        let words = erasures.map { $0.words(in: desk.zone) }
        let doubt = match == .name ? "perhaps, of the same name: " : ""
        print("line \(index + 1): \(doubt)\(words.joined(separator: "; "))")
      }
    }
    if !json {
      print("\(counts[.person, default: 0]) of \(lines.count) lines must be erased again.")
      if let alike = counts[.name] {
        print("\(alike) more are the name of somebody who was erased: \(ErasureMatch.advice).")
      }
    }
    guard counts.isEmpty else { throw ExitCode(ExitStatus.refused) }
  }

  /// Every line, empty ones too, so that the numbers are those of the file.
  private static func lines(of path: String) throws -> [String] {
    let bytes =
      path == "-"
      ? try FileHandle.standardInput.readToEnd() ?? Data()
      : FileManager.default.contents(atPath: path)
    guard let bytes, let text = String(data: bytes, encoding: .utf8) else {
      throw ValidationError("--candidates \(path): cannot be read as UTF-8")
    }
    let lines = text.split(separator: /\r?\n/, omittingEmptySubsequences: false).map(String.init)
    return lines.last == "" ? lines.dropLast() : lines
  }
}
