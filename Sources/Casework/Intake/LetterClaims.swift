import Correspondence
public import SubjectRequests
public import TimeLimits

/// What a letter is logged as; a person may say it in the place of the reader.
///
/// What is nil is taken from the letter.
public struct LetterClaims: Sendable, Hashable {
  public var rights: [ClaimedRight]
  /// The requester's name.
  public var name: String?
  /// The requester's e-mail address.
  public var email: String?
  /// ISO 639 code of the language it is written in.
  public var language: String?
  /// When it reached an official channel.
  public var received: Instant?

  public init(
    rights: [ClaimedRight],
    name: String? = nil,
    email: String? = nil,
    language: String? = nil,
    received: Instant? = nil
  ) {
    self.rights = rights
    self.name = name
    self.email = email
    self.language = language
    self.received = received
  }

  /// The rights that the reader found.
  init(_ reading: LetterReading) {
    self.init(rights: reading.rights.map(\.claimed))
  }
}
