public import SubjectRequests
public import TimeLimits

/// A package that was made to answer a request of access or portability: evidence of what was told.
public struct MadePackage: Sendable, Hashable {
  /// 1 for the first of a request.
  public let number: Int
  public let made: Instant
  public let by: Handle
  public let language: LetterLanguage
  public let encryption: Encryption
  /// The size of the archive.
  public let octets: Int
  /// How many files of the copy it holds.
  public let fileCount: Int
  /// SHA-256 of the archive in hexadecimal digits.
  public let digest: String
  /// What it told, as the JSON in it.
  public let information: String

  /// How the archive is sealed.
  public enum Encryption: String, Sendable, Hashable, CaseIterable, Codable {
    case none
    case aes256 = "aes-256"
  }

  public init(
    number: Int,
    made: Instant,
    by: Handle,
    language: LetterLanguage,
    encryption: Encryption,
    octets: Int,
    fileCount: Int,
    digest: String,
    information: String
  ) {
    self.number = number
    self.made = made
    self.by = by
    self.language = language
    self.encryption = encryption
    self.octets = octets
    self.fileCount = fileCount
    self.digest = digest
    self.information = information
  }
}
