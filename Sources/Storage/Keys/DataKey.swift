import Foundation

/// The key that encrypts the data of one request or data subject.
///
/// Destroying its wrapped form erases everything sealed under it (Article 17), in backups of the
/// tables that hold the values as well.
public struct DataKey: Sendable, Equatable {
  let secret: SecretKey

  init(secret: SecretKey) {
    self.secret = secret
  }

  /// A new random key.
  public static func generate() -> DataKey {
    DataKey(secret: SecretKey())
  }

  /// Encrypts bytes for one place.
  ///
  /// - Throws: ``SealingError`` when the cryptographic library refuses.
  public func seal(_ value: [UInt8], in context: SealingContext) throws(SealingError) -> Sealed {
    Sealed(bytes: try Envelope.seal(value, under: secret, as: .value(context)))
  }

  /// Encrypts text, as UTF-8, for one place.
  ///
  /// - Throws: ``SealingError`` when the cryptographic library refuses.
  public func seal(_ value: String, in context: SealingContext) throws(SealingError) -> Sealed {
    Sealed(bytes: try Envelope.seal(Array(value.utf8), under: secret, as: .value(context)))
  }

  /// Decrypts bytes in the place they were sealed for.
  ///
  /// - Throws: ``SealingError`` when they are cut short, altered, moved, of an unknown version, or
  ///   sealed under another key.
  public func open(_ sealed: Sealed, in context: SealingContext) throws(SealingError) -> [UInt8] {
    Array(try Envelope.open(sealed.bytes, under: secret, as: .value(context)))
  }

  /// Decrypts text in the place it was sealed for.
  ///
  /// - Throws: ``SealingError`` as ``open(_:in:)``, and when the content is not valid UTF-8.
  public func openText(_ sealed: Sealed, in context: SealingContext)
    throws(SealingError) -> String
  {
    let item = SealedItem.value(context)
    let bytes = try Envelope.open(sealed.bytes, under: secret, as: item)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw SealingError(item: item, reason: .unexpectedContent)
    }
    return text
  }
}
