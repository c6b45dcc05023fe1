import ArgumentParser
import Casework
import Documents
import Foundation
import Storage
import SubjectRequests

/// `habeas access-package make`.
struct MakeAccessPackage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make",
    abstract: "Makes one ZIP of the information of Art. 15(1) and (2) and a copy of the data.",
    discussion: """
      The information comes from the register of processing activities: --subjects or --activity say \
      which entries concern the person. What the register lacks stops the package until it is \
      stated, or said why it is not told. --information adds a file of your own (YAML or JSON: \
      activities, each with name, purposes, lawfulBases, categories, recipients, transfers of \
      destination and safeguards, retention, sources and automatedDecisions of logic and \
      consequences; every key must be there, [] says nothing). Where only portability was asked for, \
      none of it is needed.
      The package holds a readable index.html, information.json and information.csv for programs, \
      what the tasks of the claim searched and found, the data as given, and each --table twice, as \
      CSV and as JSON of a published shape (access-package schema). Where tasks found data, a copy \
      must be enclosed or --without-copy say why not; until then the answer cannot go out.
      With a passphrase each file is encrypted by AES-256 in the ZIP format of WinZip (AE-2), \
      because 7-Zip, WinZip, Keka, The Unarchiver and most mail gateways open it without anything of \
      ours; the ZIP support of Windows Explorer does not. Names and sizes of the files stay \
      readable, so name no person in them. Tell the passphrase by another way than the package.
      Example: habeas access-package make 2026-7KQ4-M0XB-W --subjects customers \
      --without 'automatedDecisions=No decision is made by automated means alone.' \
      --data export --table orders.csv --passphrase-file secret.txt --output answer.zip
      """
  )

  @Argument(help: "The request's reference, such as 2026-7KQ4-M0XB-W.")
  var reference: Reference

  @OptionGroup var scope: ScopeOptions

  @Option(
    help: ArgumentHelp("What Art. 15(1) and (2) asks, as YAML or JSON.", valueName: "file")
  )
  var information: String?

  @Option(
    help: ArgumentHelp("A file of the copy, or a folder with all files in it.", valueName: "path")
  )
  var data: [String] = []

  @Option(
    name: .customLong("table"),
    help: ArgumentHelp("A table of the person's data, CSV or JSON.", valueName: "file")
  )
  var tables: [String] = []

  @Option(
    help: ArgumentHelp(
      "Why no copy is enclosed although data was found, in words for the person.",
      valueName: "why"
    )
  )
  var withoutCopy: String?

  @Option(help: "The language of the index.")
  var language: LetterLanguage?

  @OptionGroup var sealing: PassphraseOptions

  @Option(help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    try OutputFile.checkFree(output)
    let passphrase = try sealing.passphrase()
    var contents = AccessContents(
      information: try ownInformation(),
      files: try data.flatMap { try DataFiles.read($0) },
      tables: try tables.map { try TableFiles.read($0) },
      withoutCopy: withoutCopy
    )
    let scope = try scope.scope()
    try await work.working(on: reference) { desk in
      if !scope.isEmpty {
        let draft = try await desk.accessDraft(of: reference, scope, language: language)
        guard draft.gaps.isEmpty else { throw AccessPackageError.gaps(draft.gaps) }
        for note in draft.leftOut.notes { Terminal.complain(note) }
        contents.information = AccessInformation(
          activities: draft.information.activities + (contents.information?.activities ?? [])
        )
      }
      let package = try await desk.accessPackage(of: reference, contents, language: language)
      let archive = try package.zip(passphrase)
      // Kept first: no package leaves of which nothing is known.
      let made = try await desk.keep(
        package,
        archive: archive,
        encryption: passphrase == nil ? .none : .aes256
      )
      try OutputFile.write(archive, to: output, .personal)
      try report(package, made)
    }
  }

  private func ownInformation() throws -> AccessInformation? {
    guard let path = information else { return nil }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw ValidationError("--information \(path): cannot be read")
    }
    return try InformationFile.read(bytes)
  }

  private func report(_ package: AccessPackage, _ made: MadePackage) throws {
    if made.encryption == .none {
      Terminal.complain(
        "the package is not encrypted: whoever gets the file reads it; send it by a safe way alone"
      )
    }
    guard output != "-" else { return }
    if json { return try JSONOutput.print(PackageJSON(package, made, output: output)) }
    print(
      "\(output): \(made.copyWords), \(package.archivedCount) files in all, \(made.octets) octets, "
        + "SHA-256 \(made.digest)"
    )
    if package.searched.isEmpty {
      print("Note: no task says where data was looked for, so the package does not say it either.")
    }
  }
}

extension MadePackage {
  /// How many files of the copy are enclosed, in words.
  var copyWords: String {
    switch fileCount {
    case 0: "no copy enclosed"
    case 1: "a copy of 1 file"
    default: "a copy of \(fileCount) files"
    }
  }
}

/// What was made, as `--json` prints it.
private struct PackageJSON: Encodable {
  let reference: String
  let number: Int
  let output: String
  let encryption: MadePackage.Encryption
  let octets: Int
  let sha256: String
  let activities: [String]
  let files: [String]
  let tables: [String]

  init(_ package: AccessPackage, _ made: MadePackage, output: String) {
    reference = package.reference.description
    number = made.number
    self.output = output
    encryption = made.encryption
    octets = made.octets
    sha256 = made.digest
    activities = package.information?.activities.map(\.name) ?? []
    files = package.files.map(\.name)
    tables = package.tables.map(\.name)
  }
}
