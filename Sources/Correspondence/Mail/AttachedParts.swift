/// The attachments of a message, and the message without one of them.
public struct AttachedParts: Sendable {
  public let attachments: [Attachment]
  private let message: [UInt8]

  /// Reads a message of RFC 5322, however broken it is.
  public init(of message: [UInt8]) {
    self.message = message
    attachments = MailParser.parse(message).attachments
  }

  /// The message with a note in the place of an attachment.
  ///
  /// Every part that holds the same bytes is taken out, a copy further down too. The other parts and
  /// the header stay as they are.
  ///
  /// - Parameters:
  ///   - attachment: one of ``attachments``.
  ///   - note: what stands in its place, plain text.
  /// - Returns: the message; nil where the part cannot be taken out.
  public func message(without attachment: Attachment, note: String) -> [UInt8]? {
    guard !attachment.bytes.isEmpty,
      let rest = PartRemoval(attachment.bytes, note: note).message(of: message)
    else { return nil }
    let left = AttachedParts(of: rest).attachments
    return left.contains { $0.bytes == attachment.bytes } ? nil : rest
  }
}
