public import Foundation
import SubjectRequests
import TimeLimits

/// The list of erased persons and cases as a file to keep apart from the database: keyed hashes,
/// references, instants and names of systems, a JSON object a line, ended by a line with a code over
/// all lines before it.
///
/// The keys of the list are in the first line, wrapped under the root key: with the key file the
/// list can be used in a database of its own. Nobody without it can tell who is on the list, or
/// change it unnoticed.
public enum SuppressionFile {
  static let format = "habeas-suppression/2"
  /// Of lists whose key was derived from the controller's lookup key.
  static let firstFormat = "habeas-suppression/1"

  /// The first line.
  struct Header: Codable {
    let format: String
    let controller: UUID
    let made: Instant
    let erased: Int
    let lifted: Int
    let cases: Int
    /// The keys under which entries were made; the code is made under the first.
    let keys: [Key]
  }

  /// A key of the list.
  struct Key: Codable {
    let id: String
    let rootKey: String
    let wrapped: Data
  }

  /// What the first line says in every format.
  struct Preamble: Codable {
    let format: String
    let controller: UUID
  }

  /// What an entry is about.
  enum Kind: String, Codable {
    /// A person was erased.
    case erased
    /// The person may be stored again.
    case lifted
    /// A case of the database itself was erased.
    case erasedCase = "erased-case"
  }

  /// What every entry begins with.
  struct Entry: Codable {
    let entry: Kind
  }

  struct Erased: Codable {
    var entry = Kind.erased
    let id: UUID
    let kind: String
    let hash: String
    /// The name of the system; in files of the first format its keyed hash.
    let system: String?
    /// The keyed hash of the name, of entries from before systems were named.
    let systemHash: String?
    let at: Instant
    let recorded: Instant
    let by: Handle
    let reference: String?
  }

  struct Lift: Codable {
    var entry = Kind.lifted
    let id: UUID
    let kind: String
    let hash: String
    let at: Instant
    let recorded: Instant
    let by: Handle
    let reason: LiftReason
  }

  struct ErasedCase: Codable {
    var entry = Kind.erasedCase
    let reference: String
    let ground: EraseCase.Ground
    let at: Instant
    let recorded: Instant
    let by: Handle
  }

  /// The last line.
  struct Footer: Codable {
    let code: String
  }

  /// Writes a file that only its owner may read, whole or not at all.
  ///
  /// - Throws: ``KeyFileError`` where it cannot be written.
  public static func write(_ bytes: Data, to path: String) throws(KeyFileError) {
    try PrivateFile(path: path).replace(Array(bytes))
  }
}

extension SuppressionFile.Key {
  init(_ key: WrappedSuppressionKey) {
    id = key.identifier.description
    rootKey = key.rootKey.description
    wrapped = Data(key.bytes)
  }

  /// The key as the database keeps it; nil where its names are none.
  var key: WrappedSuppressionKey? {
    guard let id = SuppressionKeyIdentifier(id), let rootKey = RootKeyIdentifier(rootKey) else {
      return nil
    }
    return WrappedSuppressionKey(identifier: id, rootKey: rootKey, bytes: Array(wrapped))
  }
}
