/// Where a message stands in its conversation, so that an answer is shown below it.
public struct MailThread: Sendable, Hashable {
  /// The Message-ID without angle brackets, if it has one.
  public let messageID: String?
  /// The messages before it, the oldest first, without angle brackets.
  public let references: [String]

  /// Reads it from a message of RFC 5322, however broken it is.
  public init(of message: [UInt8]) {
    let mail = MailParser.parse(message)
    messageID = mail.messageID.flatMap { Self.isPlain($0) ? $0 : nil }
    var seen: Set<String> = []
    references = mail.inReplyTo.filter { Self.isPlain($0) && seen.insert($0).inserted }
  }

  /// The `References` of an answer: at the most the newest twenty (RFC 5322, section 3.6.4).
  var referencesOfAnswer: [String] {
    Array((references.filter { $0 != messageID } + [messageID].compactMap(\.self)).suffix(20))
  }

  /// A foreign identifier is taken over only where nothing in it could end the field.
  private static func isPlain(_ id: String) -> Bool {
    (1...250).contains(id.utf8.count) && id.contains("@")
      && id.unicodeScalars.allSatisfy { (0x21...0x7E).contains($0.value) && $0 != "<" && $0 != ">" }
  }
}
