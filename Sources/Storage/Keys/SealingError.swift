/// Why something sealed could not be opened, or could not be sealed.
///
/// It names the item by its place and never holds a key or any content.
public struct SealingError: Error, Sendable, Equatable {
  public let item: SealedItem
  public let reason: Reason

  public init(item: SealedItem, reason: Reason) {
    self.item = item
    self.reason = reason
  }

  /// What was wrong.
  public enum Reason: Sendable, Equatable {
    /// Fewer bytes than an empty value sealed has.
    case truncated(byteCount: Int)
    /// Sealed by a newer program, or never sealed at all.
    case unknownVersion(UInt8)
    /// Sealed under another key, altered, or moved from another place: which of these, the
    /// authentication tag cannot tell.
    case notAuthentic
    /// Opened, but not the UTF-8 text or the 32 bytes of a key that belong there.
    case unexpectedContent
    /// Wrapped under a root key that is not in the key file.
    case unknownRootKey(available: [RootKeyIdentifier])
    /// The cryptographic library refused to seal.
    case sealingFailed
  }
}

extension SealingError: CustomStringConvertible {
  public var description: String {
    let what =
      switch reason {
      case .truncated(let byteCount):
        "it is cut short (\(byteCount) bytes, where even an empty value has \(Envelope.overhead))"
      case .unknownVersion(let version):
        "its format is \(version), and this program knows \(Envelope.version)"
      case .notAuthentic:
        "it was sealed under another key, or altered, or moved from another place"
      case .unexpectedContent:
        "it opened, but is not of the kind that belongs there"
      case .unknownRootKey(let available):
        "the key file holds only \(available.map(\.description).joined(separator: ", ")); "
          + "restore the key file that belongs to this database"
      case .sealingFailed:
        "the cryptographic library refused to seal it"
      }
    return "cannot \(reason == .sealingFailed ? "seal" : "open") \(item): \(what)"
  }
}
