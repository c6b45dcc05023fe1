/// The address of a link that may stay: of a page or a mailbox, of plain signs alone.
struct HTMLLink {
  let address: String
  /// Whether the tag had attributes that do not stay.
  let hasOthers: Bool

  /// What browsers are told, so that the page behind a link learns nothing of this one.
  private static let relation = "noopener noreferrer"
  private static let schemes = ["https://", "http://", "mailto:"]

  /// Reads the attributes of a start tag.
  ///
  /// - Returns: nil without an address that is harmless.
  init?(attributes: String) {
    guard let found = attributes.firstMatch(of: /(?i)\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/),
      let value = found.1 ?? found.2
    else { return nil }
    let address = HTMLReferences.resolved(value)
    guard Self.schemes.contains(where: address.lowercased().hasPrefix), address.utf8.count <= 2000,
      address.unicodeScalars.allSatisfy(Self.isPlain)
    else { return nil }
    self.address = address
    let rest = attributes.replacing(found.0, with: "")
      .replacing("rel=\"\(Self.relation)\"", with: "")
    hasOthers = rest.contains { !$0.isWhitespace }
  }

  /// The start tag, which is read again as it is written.
  var tag: String {
    "<a href=\"\(address.replacing("&", with: "&amp;"))\" rel=\"\(Self.relation)\">"
  }

  /// A sign of ASCII that ends neither the attribute nor the tag.
  private static func isPlain(_ character: Unicode.Scalar) -> Bool {
    (0x21...0x7E).contains(character.value)
      && !["\"", "'", "<", ">", "`", "\\"].contains(character)
  }
}
