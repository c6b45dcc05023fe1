import ArgumentParser
import Documents
import Foundation

/// Whether and how a package is encrypted; a passphrase is never an argument, which others can see.
struct PassphraseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A file whose one line is the passphrase, of 16 characters at least; '-' is standard input.",
      valueName: "file"
    )
  )
  var passphraseFile: String?

  @Flag(name: .customLong("open"), help: "Leave the package open, for whoever has the file.")
  var isOpen = false

  func validate() throws {
    guard isOpen == (passphraseFile == nil) else {
      throw ValidationError("give either --passphrase-file or --open")
    }
  }

  /// The passphrase, or nil where the package stays open.
  func passphrase() throws -> Passphrase? {
    guard let path = passphraseFile else { return nil }
    let bytes =
      path == "-"
      ? try FileHandle.standardInput.readToEnd() ?? Data()
      : FileManager.default.contents(atPath: path)
    guard let bytes, let text = String(validating: bytes, as: UTF8.self) else {
      throw ValidationError("--passphrase-file \(path): cannot be read as text")
    }
    return try Passphrase(text)
  }
}
