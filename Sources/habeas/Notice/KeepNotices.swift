import ArgumentParser
import Casework
import Documents
import Foundation
import Records
import Register
import Storage
import SubjectRequests
import TimeLimits

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

  @OptionGroup var repetition: KeyOption

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let text = try TextFile.text(of: file, named: "--file")
    let kept = try await work.desk().keep(
      notice: text,
      as: reference,
      key: try repetition.key()
    )
    try NoticeOutput(json: json).print(kept)
  }
}

/// `habeas notice set`.
struct SetNotice: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Keeps a further version of a notice in a language; those before stay as they were.",
    discussion: """
      The version is numbered by itself: one that other languages have already is completed first.
      Example: habeas notice set web-form:nl --file notice-nl.txt
      """
  )

  @Argument(help: ArgumentHelp("Notice and language.", valueName: "notice:language"))
  var subject: NoticeSubject

  @OptionGroup var work: WorkOptions

  @Option(help: "The file with the text, in UTF-8, as people are shown it.")
  var file: String

  @OptionGroup var repetition: KeyOption

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let text = try TextFile.text(of: file, named: "--file")
    let kept = try await work.desk().keep(
      next: text,
      of: subject.notice,
      in: subject.language,
      key: try repetition.key()
    )
    try NoticeOutput(json: json).print(kept)
  }
}

/// `habeas notice import`.
struct ImportNotices: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Keeps all texts of a file, or none where one is not right.",
    discussion: """
      The file is JSON, YAML, CSV or XLSX, as 'export' writes it. A text that is not what its hash \
      says is refused; one that is kept already is left as it is.
      Example: habeas notice import notices.json
      """
  )

  @Argument(help: "The file.")
  var file: String

  @OptionGroup var work: WorkOptions
  @OptionGroup var repetition: KeyOption

  @Flag(help: "Print JSON, a text a line.")
  var json = false

  func run() async throws {
    let entries: [NoticeFileEntry] = try RecordInput(path: file).read { _ in [] }
    let desk = try await work.desk()
    for kept in try await desk.keep(notices: entries, key: try repetition.key()) {
      try NoticeOutput(json: json).print(kept)
    }
  }
}

/// A notice in a language, as an argument: `web-form:nl`.
struct NoticeSubject: ExpressibleByArgument {
  let notice: Label<PrivacyNotice>
  let language: LanguageTag

  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let notice = Label<PrivacyNotice>(parts[0]),
      let language = LanguageTag(parts[1])
    else { return nil }
    (self.notice, self.language) = (notice, language)
  }
}
