public import TimeLimits

/// An attachment of a letter that came in.
public struct LetterAttachment: Sendable, Hashable {
  /// 1 for the first letter of the request.
  public let letter: Int
  public let received: Instant
  /// 1 for the first attachment of the letter as it is kept.
  public let number: Int
  /// The name that the sender gave it; personal data.
  public let name: String?
  public let mediaType: String
  public let octets: Int
}

/// Which attachment of which letter is meant.
public struct AttachmentSelection: Sendable, Hashable {
  /// The letter, from 1; nil means the newest.
  public let letter: Int?
  /// The attachment, from 1.
  public let number: Int

  public init(letter: Int?, number: Int) {
    self.letter = letter
    self.number = number
  }
}

/// Why an attachment cannot be taken out of its letter.
public enum AttachmentError: Error, Sendable, Hashable, CustomStringConvertible {
  case noSuchLetter(letters: Int)
  case noSuchAttachment(Int, attachments: Int)
  /// The message is too broken to be written without it.
  case notRemovable

  public var description: String {
    switch self {
    case .noSuchLetter(let count):
      "--letter: the request has \(count) letters that came in; name one of them by its number"
    case .noSuchAttachment(let number, let count):
      """
      --attachment \(number): the letter has \(count) attachments; habeas request attachments \
      lists them
      """
    case .notRemovable:
      "the letter cannot be written without this part, so it was left as it is"
    }
  }
}
