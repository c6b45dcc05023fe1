import ArgumentParser
import Documents
import Records
import Register
import TimeLimits

/// `habeas notice`: the group of its verbs.
struct NoticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice",
    abstract: "Keeps the exact texts of privacy notices, with versions, languages and SHA-256.",
    discussion: "Example: habeas notice add web-form@1:nl --file notice.txt",
    subcommands: [
      AddNotice.self, ListNotices.self, ShowNotice.self, SetNotice.self, NoticeHistory.self,
      ImportNotices.self, ExportNotices.self, PrintRecordSchema<NoticeFileEntry>.self,
    ]
  )
}

/// Prints a text of a notice, in a line.
struct NoticeOutput {
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
      Terminal.print("\(reference)  \(notice.digestText)")
    }
  }
}
