/// A file that came with a letter.
public struct Attachment: Sendable, Hashable {
  /// The file name that the sender gave (RFC 2183, RFC 2231), without any folder.
  public var name: String?
  /// The media type, in lower case: `application/pdf`.
  public var mediaType: String
  /// The decoded contents.
  public var bytes: [UInt8]

  /// The size of the decoded contents in bytes.
  public var size: Int { bytes.count }

  /// Makes an attachment.
  public init(name: String?, mediaType: String, bytes: [UInt8]) {
    self.name = name
    self.mediaType = mediaType
    self.bytes = bytes
  }

  /// Whether it may hold what the letter does not say; cards, invitations and signatures do not.
  var isDocument: Bool {
    switch mediaType {
    case "text/calendar", "text/vcard", "text/x-vcard", "text/directory", "message/rfc822",
      "application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature":
      false
    default: true
    }
  }
}
