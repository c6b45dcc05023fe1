/// The name under which an officer or a program acts: `j.devries`, `mail-intake`.
///
/// Handles that differ in the case of letters alone are the same person's: whoever decided as `anna`
/// does not approve as `ANNA`.
///
/// It stands in events and reports in the clear, so it is a handle and not a person's full name:
/// letters, digits and `. _ - @ +`, 1 to 64 characters.
public struct Handle: Sendable, Hashable, Codable, CustomStringConvertible {
  /// As it was written.
  public let description: String

  /// Checks a handle.
  ///
  /// - Returns: nil where it is empty, too long or holds other characters.
  public init?(_ text: String) {
    guard
      (1...64).contains(text.count),
      text.allSatisfy({ $0.isLetter || $0.isNumber || "._-@+".contains($0) })
    else { return nil }
    description = text
  }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let handle = Handle(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a handle")
      )
    }
    self = handle
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  public static func == (left: Handle, right: Handle) -> Bool { left.folded == right.folded }

  public func hash(into hasher: inout Hasher) { hasher.combine(folded) }

  private var folded: String { description.lowercased() }
}
