public import Foundation

/// A file that goes into an access package, under a name that is safe wherever it is unpacked.
public struct PackagedFile: Sendable, Hashable {
  /// The name below the folder `data`, with slashes between folders.
  public let name: String
  public let content: Data

  /// Checks a name.
  ///
  /// - Throws: ``PackageRefusal/unsafeName`` where it could leave the folder it is unpacked into, or
  ///   could not be unpacked everywhere.
  public init(name: String, content: Data) throws(PackageRefusal) {
    let composed = name.precomposedStringWithCanonicalMapping
    let parts = composed.split(separator: "/", omittingEmptySubsequences: false)
    guard !composed.isEmpty, composed.utf8.count <= 200, parts.allSatisfy(Self.isSafe) else {
      throw .unsafeName
    }
    self.name = composed
    self.content = content
  }

  /// Two names that some file system takes for one.
  var folded: String { name.lowercased() }

  private static func isSafe(_ part: Substring) -> Bool {
    let stem = part.prefix { $0 != "." }.uppercased()
    return !part.isEmpty && part != "." && part != ".." && part.last != "." && part.last != " "
      && part.first != " " && !reserved.contains(stem)
      && part.unicodeScalars.allSatisfy { scalar in
        !"\\:*?\"<>|".unicodeScalars.contains(scalar)
          && scalar.properties.generalCategory != .control
          && scalar.properties.generalCategory != .format
      }
  }

  /// Names of devices, which Windows opens instead of a file.
  private static let reserved: Set<String> = Set(
    ["CON", "PRN", "AUX", "NUL"] + (1...9).flatMap { ["COM\($0)", "LPT\($0)"] }
  )
}

/// Why an access package cannot be made.
public enum PackageRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  case unsafeName
  /// Two files that would overwrite each other; which, by their places in the order given.
  case sameName(Int, Int)
  /// Two tables under one name; which, by their places in the order given.
  case sameTable(Int, Int)
  case noInformation
  /// What Article 15(1) asks and is not told.
  case missing([String])
  case weakPassphrase(shortest: Int)
  case unusablePassphrase

  public var description: String {
    switch self {
    case .unsafeName:
      """
      data: the name of a file cannot be unpacked safely everywhere: use letters, digits, spaces, \
      dots, hyphens and underscores, with / between folders and no '..'
      """
    case .sameName(let first, let second):
      "data: files \(first) and \(second) would have the same name in the package; rename one"
    case .sameTable(let first, let second):
      "table: tables \(first) and \(second) would have the same name in the package; rename one"
    case .noInformation: "information: it names no processing activity (Art. 15(1))"
    case .missing(let parts):
      "information: Art. 15(1) asks for more: \(parts.joined(separator: "; "))"
    case .weakPassphrase(let shortest):
      """
      passphrase: shorter than \(shortest) characters; the format derives its key quickly, so that \
      only a long one withstands guessing
      """
    case .unusablePassphrase:
      """
      passphrase: use letters, digits and marks of ASCII on one line; programs disagree on how \
      others are encoded
      """
    }
  }
}
