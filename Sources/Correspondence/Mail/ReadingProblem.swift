/// Something in a letter that could not be read as its sender meant it.
///
/// The cases hold no text of the letter, so that they may be logged.
public enum ReadingProblem: Sendable, Hashable {
  /// There were no bytes at all.
  case empty
  /// The first line is not a header field: everything was read as the body.
  case noHeaders
  /// A header field that RFC 5322 demands is not there.
  case missing(HeaderField)
  /// A header field is there and could not be understood.
  case unreadable(HeaderField)
  /// No `Received` field names a trusted host.
  case noTrustedHost
  /// Headers hold bytes beyond ASCII without RFC 2047; they were guessed.
  case rawHeaderBytes
  /// A text names a character set that is not known; it was guessed.
  case unknownCharset
  /// A text is not in the character set that it names; it was guessed.
  case wrongCharset
  /// A text holds NUL bytes, which no mail may (RFC 5322, section 2.1); they were left out.
  case nulBytes
  /// Parts are nested deeper than the limit; the deeper ones were left out.
  case nestedTooDeep(limit: Int)
  /// There are more parts than the limit; the later ones were left out.
  case tooManyParts(limit: Int)
  /// A multipart body has no boundary, no parts, or ends before its last boundary.
  case brokenMultipart
  /// A part is encrypted and cannot be read.
  case encrypted
  /// A text is longer than the limit; the rest was not classified.
  case textCut(limit: Int)
  /// A text part in HTML could not be read; what stands between its tags was taken.
  case unreadableHTML
  /// No text was found: what the letter says may be in its attachments.
  case noText
  /// A form wrote the letter: the person is the one whom its `Reply-To` field names.
  case writtenByForm
  /// Somebody passed the letter on: the person is the one who wrote the letter within.
  case passedOn

  /// The header fields that are asked for.
  public enum HeaderField: String, Sendable, Hashable, CaseIterable {
    case date = "Date"
    case from = "From"
    case received = "Received"
    case messageID = "Message-ID"
  }
}

extension ReadingProblem {
  /// Whether the letter may say more than was read of it, or other than it.
  var mayHideWords: Bool {
    switch self {
    case .noHeaders, .missing, .unreadable, .noTrustedHost, .rawHeaderBytes, .writtenByForm,
      .passedOn:
      false
    case .empty, .unknownCharset, .wrongCharset, .nulBytes, .nestedTooDeep, .tooManyParts,
      .brokenMultipart, .encrypted, .textCut, .unreadableHTML, .noText:
      true
    }
  }
}

extension ReadingProblem: CustomStringConvertible {
  /// A sentence for people, without personal data.
  public var description: String {
    switch self {
    case .empty: "the letter is empty"
    case .noHeaders: "the letter has no header fields: everything was read as its text"
    case .missing(let field): "the header field \(field.rawValue) is missing"
    case .unreadable(let field): "the header field \(field.rawValue) cannot be understood"
    case .noTrustedHost: "no Received field names a trusted host: the time of arrival is unknown"
    case .rawHeaderBytes: "header fields hold bytes beyond ASCII: their characters were guessed"
    case .unknownCharset: "a text names an unknown character set: its characters were guessed"
    case .wrongCharset: "a text is not in the character set it names: its characters were guessed"
    case .nulBytes: "a text holds NUL bytes: they were left out"
    case .nestedTooDeep(let limit): "parts nested deeper than \(limit) were left out"
    case .tooManyParts(let limit): "parts after the first \(limit) were left out"
    case .brokenMultipart: "a multipart body is broken or cut short: it was read as far as it goes"
    case .encrypted: "a part is encrypted and was not read"
    case .textCut(let limit): "only the first \(limit) bytes of a long text were read"
    case .unreadableHTML: "a text in HTML is broken: only what stands between its tags was read"
    case .noText: "no text was found: look at the attachments"
    case .writtenByForm: "a form wrote it: the Reply-To field names the person"
    case .passedOn: "somebody passed it on: the person is who wrote the letter within"
    }
  }
}
