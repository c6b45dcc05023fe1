import Texts

/// From whom the letters of a controller come.
public struct LetterSender: Sendable, Hashable {
  public let address: MailAddress
  /// The name beside the address; nil means that of the controller.
  public let name: String?

  /// Takes an address and a name.
  ///
  /// - Returns: nil where the name is empty or holds an end of line.
  public init?(_ address: MailAddress, name: String? = nil) {
    if let name {
      guard !name.isBlank, TextRule.sender.flaw(of: name) == nil else { return nil }
    }
    self.address = address
    self.name = name
  }
}
