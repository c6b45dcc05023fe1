/// One request as a row of a file gives it: text that has not been checked.
public struct RequestRow: Sendable, Hashable {
  public var rights: [String]
  public var received: String
  public var name: String?
  public var email: String?
  public var channel: String?
  public var language: String?
  public var reference: String?
  /// In what capacity somebody else writes for the data subject.
  public var mandate: String?
  /// What shows it.
  public var evidence: String?
  public var subjectName: String?
  public var subjectEmail: String?
  /// The processor that received the request first.
  public var processor: String?
  public var processorReceived: String?
  /// Why it came by no official channel.
  public var unofficialChannel: String?
  /// What shows that.
  public var channelReason: String?
  /// The date that the request bears.
  public var dated: String?

  /// The columns of a CSV file; the first two are required.
  public static let columns = [
    "right", "received", "name", "email", "channel", "language", "reference", "mandate",
    "evidence", "subjectName", "subjectEmail", "processor", "processorReceived",
    "unofficialChannel", "channelReason", "dated",
  ]

  /// How many characters the reference of another system may have.
  static let longestReference = 100

  /// Several rights in one field are separated by spaces, commas or semicolons.
  public init(
    rights: [String],
    received: String,
    name: String? = nil,
    email: String? = nil,
    channel: String? = nil,
    language: String? = nil,
    reference: String? = nil,
    mandate: String? = nil,
    evidence: String? = nil,
    subjectName: String? = nil,
    subjectEmail: String? = nil,
    processor: String? = nil,
    processorReceived: String? = nil,
    unofficialChannel: String? = nil,
    channelReason: String? = nil,
    dated: String? = nil
  ) {
    self.rights = rights
    self.received = received
    self.name = name
    self.email = email
    self.channel = channel
    self.language = language
    self.reference = reference
    self.mandate = mandate
    self.evidence = evidence
    self.subjectName = subjectName
    self.subjectEmail = subjectEmail
    self.processor = processor
    self.processorReceived = processorReceived
    self.unofficialChannel = unofficialChannel
    self.channelReason = channelReason
    self.dated = dated
  }

  /// All that the row says, in a fixed order: what makes it the same row when loaded again.
  ///
  /// Rows that name neither a mandate, a processor, a channel nor a date are the same as before there were
  /// such columns.
  var fields: [String] {
    let further = [mandate, evidence, subjectName, subjectEmail, processor, processorReceived]
      .map { $0 ?? "" }
    let channels = [unofficialChannel, channelReason].map { $0 ?? "" }
    return [rights.joined(separator: " "), received]
      + [name, email, channel, language, reference].map { $0 ?? "" }
      + (further.allSatisfy(\.isEmpty) ? [] : further)
      + (channels.allSatisfy(\.isEmpty) ? [] : channels)
      + (dated.map { $0.isEmpty ? [] : ["dated", $0] } ?? [])
  }

  /// Whether nothing in the row tells whose request it is, so that another person's may read alike.
  var namesNobody: Bool {
    [name, email, reference, subjectName, subjectEmail].allSatisfy {
      $0?.allSatisfy(\.isWhitespace) ?? true
    }
  }
}
