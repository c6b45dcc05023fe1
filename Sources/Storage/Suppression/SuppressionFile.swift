public import Foundation
import SubjectRequests
import TimeLimits

/// The list of erased persons as a file to keep apart from the database: keyed hashes and instants,
/// a JSON object a line, ended by a line with a code over all lines before it.
///
/// Nobody without the controller's keys can tell who is on it, or change it unnoticed.
public enum SuppressionFile {
  static let format = "habeas-suppression/1"

  /// The first line.
  struct Header: Codable {
    let format: String
    let controller: String
    let made: Instant
    let erased: Int
    let lifted: Int
  }

  /// What an entry says of a person.
  enum Kind: String, Codable {
    case erased
    /// The person may be stored again.
    case lifted
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
    let system: String?
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

/// Why a file is not the list of a controller.
public enum SuppressionFileError: Error, Sendable, Hashable, CustomStringConvertible {
  case unreadable(line: Int)
  case otherFormat(String)
  case otherController
  /// It was changed, cut short, or made under other keys.
  case changed

  public var description: String {
    switch self {
    case .unreadable(let line):
      "line \(line): no entry of a list of erased persons; give the file that was exported"
    case .otherFormat(let format):
      "line 1: the format \(format) is not \(SuppressionFile.format); use the program that wrote it"
    case .otherController: "the list is of another controller: name that one with --controller"
    case .changed:
      """
      the code at the end does not fit: the file was changed or cut short, or it was exported under \
      other keys; nothing was imported
      """
    }
  }
}
