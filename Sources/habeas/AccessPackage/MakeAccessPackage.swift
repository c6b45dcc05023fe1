import ArgumentParser
import Casework
import Documents
import Foundation
import SubjectRequests

/// `habeas access-package make`.
struct MakeAccessPackage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make",
    abstract: "Makes one ZIP of the information of Art. 15(1) and (2) and a copy of the data.",
    discussion: """
      The package holds a readable index.html, information.json and information.csv for programs, \
      and the data as given. With a passphrase each file is encrypted by AES-256 in the ZIP format of \
      WinZip (AE-2), because 7-Zip, WinZip, Keka, The Unarchiver and most mail gateways open it \
      without anything of ours; the ZIP support of Windows Explorer does not. Names and sizes of the \
      files stay readable, so name no person in them. Tell the passphrase by another way than the \
      package. The information file is YAML or JSON: activities, each with name, purposes, \
      lawfulBases, categories, recipients, transfers (destination, safeguards), retention, sources \
      and automatedDecisions (logic, consequences); every key must be there, [] says nothing.
      Example: habeas access-package make 2026-7KQ4-M0XB-T --information info.yaml --data export \
      --passphrase-file secret.txt --output answer.zip
      """
  )

  @Argument(help: "The request's reference, such as 2026-7KQ4-M0XB-T.")
  var reference: Reference

  @Option(
    help: ArgumentHelp("What Art. 15(1) and (2) asks, as YAML or JSON.", valueName: "file")
  )
  var information: String

  @Option(
    help: ArgumentHelp("A file of the copy, or a folder with all files in it.", valueName: "path")
  )
  var data: [String] = []

  @Option(help: "The language of the index.")
  var language: LetterLanguage?

  @OptionGroup var sealing: PassphraseOptions

  @Option(help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let passphrase = try sealing.passphrase()
    guard let bytes = FileManager.default.contents(atPath: information) else {
      throw ValidationError("--information \(information): cannot be read")
    }
    let known = try InformationFile.read(bytes)
    let files = try data.flatMap { try DataFiles.read($0) }
    let desk = try await work.desk()
    let package = try await desk.accessPackage(
      reference,
      information: known,
      files: files,
      language: language
    )
    let archive = try package.zip(passphrase)
    try OutputFile.write(archive, to: output)
    try report(package, archive)
  }

  private func report(_ package: AccessPackage, _ archive: Data) throws {
    let made = PackageJSON(
      reference: reference.description,
      output: output,
      encryption: sealing.isOpen ? "none" : "aes-256",
      octets: archive.count,
      sha256: package.digest(of: archive),
      files: package.files.map(\.name)
    )
    guard output != "-" else { return }
    if json { return try JSONOutput.print(made) }
    print("\(output): \(made.files.count) files, \(made.octets) octets, SHA-256 \(made.sha256)")
  }
}

/// What was made, as `--json` prints it.
private struct PackageJSON: Encodable {
  let reference: String
  let output: String
  let encryption: String
  let octets: Int
  let sha256: String
  let files: [String]
}
