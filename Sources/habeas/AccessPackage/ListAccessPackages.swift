import ArgumentParser
import Casework
import Foundation
import Storage
import SubjectRequests
import TimeLimits

/// `habeas access-package list`.
struct ListAccessPackages: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the packages that were made for a request, with their digests.",
    discussion: "Example: habeas access-package list 2026-7KQ4-M0XB-W"
  )

  @Argument(help: "The request's reference, such as 2026-7KQ4-M0XB-W.")
  var reference: Reference

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON, a package a line.")
  var json = false

  func run() async throws {
    let desk = try await work.desk()
    let packages = try await desk.accessPackages(of: reference)
    if json {
      for package in packages { try JSONOutput.print(MadePackageJSON(package)) }
      return
    }
    guard !packages.isEmpty else { return print("No packages.") }
    for package in packages {
      print(
        """
        \(package.number)  \(CalendarDate(package.made, in: desk.zone)) by \(package.by), \
        \(package.language.rawValue), \(package.copyWords), \(package.octets) octets, \
        encryption \(package.encryption.rawValue)
           SHA-256 \(package.digest)
        """
      )
    }
  }
}

/// A package as `--json` prints it.
private struct MadePackageJSON: Encodable {
  let number: Int
  let made: Instant
  let by: Handle
  let language: LetterLanguage
  let encryption: MadePackage.Encryption
  let files: Int
  let octets: Int
  let sha256: String

  init(_ package: MadePackage) {
    number = package.number
    made = package.made
    by = package.by
    language = package.language
    encryption = package.encryption
    files = package.fileCount
    octets = package.octets
    sha256 = package.digest
  }
}

/// `habeas access-package show`.
struct ShowAccessPackage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Prints what a package told, as the information.json in it.",
    discussion: """
      The copy of the data is not kept a second time; its files are there by name, size and digest.
      Example: habeas access-package show 2026-7KQ4-M0XB-W 1
      """
  )

  @Argument(help: "The request's reference, such as 2026-7KQ4-M0XB-W.")
  var reference: Reference

  @Argument(help: "The number of the package; the newest unless given.")
  var number: Int?

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON, which it does anyway.")
  var json = false

  func run() async throws {
    let packages = try await work.desk().accessPackages(of: reference)
    let found = number.map { wanted in packages.first { $0.number == wanted } } ?? packages.last
    guard let found else { throw AccessPackageError.noSuchPackage(number ?? 1) }
    try StandardOutput.write(Data(found.information.utf8))
  }
}
