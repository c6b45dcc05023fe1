/// The passphrase of an encrypted package; it prints nothing of itself.
public struct Passphrase: Sendable, Equatable, CustomStringConvertible, CustomReflectable {
  let secret: String

  /// How many characters it has at least.
  public static let shortest = 16

  public var description: String { "(redacted)" }
  public var customMirror: Mirror { Mirror(self, children: []) }

  /// Checks a passphrase as it was read from a file; one line end behind it is not part of it.
  ///
  /// - Throws: ``PackageRefusal/weakPassphrase(shortest:)``,
  ///   ``PackageRefusal/unusablePassphrase``.
  public init(_ text: String) throws(PackageRefusal) {
    var line = text[...]
    if line.last?.isNewline == true { line = line.dropLast() }
    guard line.unicodeScalars.allSatisfy({ (0x20...0x7E).contains($0.value) }) else {
      throw .unusablePassphrase
    }
    guard line.count >= Self.shortest else { throw .weakPassphrase(shortest: Self.shortest) }
    secret = String(line)
  }
}
