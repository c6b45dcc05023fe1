import ArgumentParser
import Casework
import Documents
import Foundation
import Records
import Register
import Storage
import SubjectRequests
import TimeLimits

/// `habeas notice`: the group of its verbs.
struct NoticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice",
    abstract: "Keeps the exact texts of privacy notices, with versions, languages and SHA-256.",
    discussion: "Example: habeas notice add web-form@1:nl --file notice.txt",
    subcommands: [AddNotice.self, ListNotices.self, ShowNotice.self]
  )
}

/// `habeas notice add`.
struct AddNotice: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Keeps a text for ever, as a version of a notice in a language.",
    discussion: "Example: habeas notice add web-form@2:nl --file notice-nl.txt"
  )

  @Argument(help: ArgumentHelp("Notice, version, language.", valueName: "notice@version:language"))
  var reference: NoticeReference

  @OptionGroup var work: WorkOptions

  @Option(help: "The file with the text, in UTF-8, as people are shown it.")
  var file: String

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    guard let bytes = FileManager.default.contents(atPath: file),
      let text = String(validating: bytes, as: UTF8.self)
    else { throw ValidationError("\(file): cannot be read as UTF-8; name a file that can") }
    let kept = try await work.desk().keep(notice: text, as: reference)
    try NoticeOutput(json: json).print(kept)
  }
}

/// `habeas notice list`.
struct ListNotices: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the texts that are kept.",
    discussion: "Example: habeas notice list"
  )

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON, a text a line.")
  var json = false

  func run() async throws {
    let listings = try await work.desk().notices()
    if listings.isEmpty, !json { print("No notices.") }
    for listing in listings { try NoticeOutput(json: json).print(listing.text) }
  }
}

/// `habeas notice show`.
struct ShowNotice: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Prints the exact text of a notice, and nothing else.",
    discussion: "Example: habeas notice show web-form@2:nl | sha256sum"
  )

  @Argument(help: ArgumentHelp("Notice, version, language.", valueName: "notice@version:language"))
  var reference: NoticeReference

  @OptionGroup var work: WorkOptions

  func run() async throws {
    let listings = try await work.desk().notices(of: reference.notice)
    guard let listing = listings.first(where: { $0.text.reference == reference }) else {
      throw ConsentRefusal.noSuchNotice(reference)
    }
    try OutputFile.write(Data(listing.text.text.utf8), to: "-")
  }
}

/// Prints a text of a notice, in a line.
private struct NoticeOutput {
  let json: Bool

  /// A text as `--json` prints it.
  private struct NoticeJSON: Encodable {
    let notice: String
    let version: Int
    let language: String
    let sha256: String
    let recorded: Instant
  }

  func print(_ notice: NoticeText) throws {
    let reference = notice.reference
    if json {
      try JSONOutput.print(
        NoticeJSON(
          notice: reference.notice.description,
          version: reference.version,
          language: reference.language.description,
          sha256: notice.digestText,
          recorded: notice.recorded
        )
      )
    } else {
      Swift.print("\(reference)  \(notice.digestText)")
    }
  }
}
