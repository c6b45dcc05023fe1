public import SubjectRequests
public import TimeLimits

/// A letter as a message to be sent.
public struct OutgoingMail: Sendable {
  public var sender: MailAddress
  /// The name of the controller, shown beside its address.
  public var senderName: String
  public var recipient: MailAddress
  /// The name of the person or organisation written to.
  public var recipientName: String?
  public var subject: String
  public var text: String
  public var html: String
  /// Without angle brackets; the same whenever the message is handed over again.
  public var messageID: String
  public var written: Instant
  /// The zone of the date field, in seconds east of UTC.
  public var offset: Int32
  /// The language of the letter (RFC 3282).
  public var language: String
  /// The message that is answered.
  public var answered: MailThread?
  public var origin: Origin

  /// Who wrote the message (RFC 3834).
  public enum Origin: Sendable, Hashable {
    case person
    /// The program, in reply to a message: no other program is to reply to it.
    case automaticReply
  }

  public init(
    sender: MailAddress,
    senderName: String,
    recipient: MailAddress,
    recipientName: String?,
    subject: String,
    text: String,
    html: String,
    messageID: String,
    written: Instant,
    offset: Int32,
    language: String,
    answered: MailThread?,
    origin: Origin = .person
  ) {
    self.sender = sender
    self.senderName = senderName
    self.recipient = recipient
    self.recipientName = recipientName
    self.subject = subject
    self.text = text
    self.html = html
    self.messageID = messageID
    self.written = written
    self.offset = offset
    self.language = language
    self.answered = answered
    self.origin = origin
  }
}

/// Why a message could not be put together.
public enum MailBuildingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The mail library gave no object; it does so only for want of memory.
  case library

  public var description: String { "the message could not be put together: out of memory" }
}
