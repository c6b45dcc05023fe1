public import TimeLimits

/// What a letter says, as a draft for a person or a program to log.
public struct LetterReading: Sendable, Hashable {
  /// What kind of letter it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// It exercises rights.
    case request
    /// It asks after an earlier request and exercises nothing new.
    case reminder
    /// It is neither.
    case other
  }

  /// How far the kind can be relied on.
  public enum Certainty: String, Sendable, Hashable {
    /// The letter says plainly what it is, or nothing in it touches data protection.
    case plain
    /// A person must look.
    ///
    /// The letter speaks of data protection without saying what it wants, has no text, says only
    /// in its subject what it is, or asks for something beside a reminder or an advertisement.
    case unsure
  }

  /// Whether a request asks after an earlier one as well.
  public enum Repetition: String, Sendable, Hashable {
    case none
    /// It reminds of a request, and asks for something besides.
    case earlierRequest
  }

  /// What kind of letter it is.
  public var kind: Kind
  /// How far the kind can be relied on.
  public var certainty: Certainty
  /// The claims, each once, in the order of `Right.allCases`; empty unless `kind` is a request.
  public var rights: [Finding]
  /// Whether it reminds of an earlier request besides.
  public var repetition: Repetition
  /// ISO 639-1, one of the 24 official languages of the Union; nil where nothing tells.
  public var language: String?
  /// Who wrote: by the `From` field or else `Sender`; by `Reply-To` where a form wrote; the writer of
  /// the letter within, where somebody passed it on.
  public var sender: Correspondent?
  /// How it came, where somebody passed it on who claims nothing for himself; ``sender`` is the
  /// writer of the letter within.
  public var passedOn: PassingOn?
  /// When it was written, by its `Date` field; the sender's word.
  public var sent: Instant?
  /// When it arrived, by the newest `Received` field of a trusted host.
  public var received: Instant?
  /// The subject, decoded, on one line.
  public var subject: String?
  /// The Message-ID, without angle brackets.
  public var messageID: String?
  /// The messages that it answers (`In-Reply-To`, then `References`), without angle brackets.
  public var inReplyTo: [String]
  /// The text, HTML turned into lines, with any quoted mail and signature.
  public var body: String
  /// The files that came with it, messages within the message among them.
  public var attachments: [Attachment]
  /// What could not be read as meant; no personal data.
  public var problems: [ReadingProblem]

  /// A letter that somebody received before, and passed on.
  public struct PassingOn: Sendable, Hashable {
    /// Who passed it on.
    public var by: Correspondent?
    /// When he received it, by the `Received` field of the letter within; nobody vouches for it.
    public var received: Instant?
    /// When it was written, by its `Date` field; the sender's word.
    public var sent: Instant?
  }
}
