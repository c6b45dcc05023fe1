import ArgumentParser
import Casework
import Documents
import Foundation
import Records
import Register
import Storage
import SubjectRequests
import TimeLimits

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

  @Flag(help: "Print the text with its hash as JSON, as 'import' reads it.")
  var json = false

  func run() async throws {
    let listings = try await work.desk().notices(of: reference.notice)
    guard let listing = listings.first(where: { $0.text.reference == reference }) else {
      throw ConsentRefusal.noSuchNotice(reference)
    }
    if json { return try JSONOutput.print(NoticeFileEntry(listing.text)) }
    try OutputFile.write(Data(listing.text.text.utf8), to: "-")
  }
}

/// `habeas notice history`.
struct NoticeHistory: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Shows the versions of a notice: which text was kept when, by whom.",
    discussion: "Example: habeas notice history web-form"
  )

  @Argument(help: "The notice, as 'notice list' shows it before the @.")
  var notice: Label<PrivacyNotice>

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON, a text a line.")
  var json = false

  /// A text as `--json` prints it.
  private struct VersionJSON: Encodable {
    let version: Int
    let language: String
    let recorded: Instant
    let by: String
    let sha256: String
  }

  func run() async throws {
    let desk = try await work.desk()
    let listings = try await desk.notices(of: notice).sorted {
      $0.text.recorded < $1.text.recorded
    }
    guard !listings.isEmpty else { throw ConsentRefusal.noSuchNotices(notice) }
    for listing in listings {
      let reference = listing.text.reference
      if json {
        try JSONOutput.print(
          VersionJSON(
            version: reference.version,
            language: reference.language.description,
            recorded: listing.text.recorded,
            by: listing.by.description,
            sha256: listing.text.digestText
          )
        )
      } else {
        let moment = LocalMoment.text(listing.text.recorded, in: desk.zone)
        print("\(reference)  \(moment)  \(listing.by)  \(listing.text.digestText)")
      }
    }
  }
}

/// `habeas notice export`.
struct ExportNotices: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the exact texts of notices with their hashes to a file.",
    discussion: """
      JSON, YAML, CSV and XLSX are read back by 'import' without the change of an octet.
      Example: habeas notice export --format json --output notices.json
      """
  )

  @Argument(help: "The notices that are wanted; none for all.")
  var notices: [Label<PrivacyNotice>] = []

  @OptionGroup var work: WorkOptions

  @OptionGroup var export: ExportOptions<RecordFile.Format>

  func run() async throws {
    let format = try export.chosen()
    let kept = try await work.desk().notices().map(\.text)
    let known = Set(kept.map(\.reference.notice))
    for notice in notices where !known.contains(notice) {
      throw ConsentRefusal.noSuchNotices(notice)
    }
    let entries = kept.filter { notices.isEmpty || notices.contains($0.reference.notice) }
      .map { NoticeFileEntry($0) }
    try OutputFile.deliver(try RecordFile.write(entries, as: format), to: export.output)
  }
}
