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
      guard !name.isBlank, name.count <= 200,
        !name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
      else { return nil }
    }
    self.address = address
    self.name = name
  }
}
