import Crypto
import Foundation

/// The bytes of anything sealed: a version, then nonce, ciphertext and tag of AES-256-GCM.
///
/// The nonce is random (NIST SP 800-38D, 8.2.2): no key seals anywhere near 2³² items, since each
/// request or subject has a data key of its own.
enum Envelope {
  static let version: UInt8 = 1
  static let nonceLength = 12
  static let tagLength = 16
  /// Bytes that sealing adds.
  static let overhead = 1 + nonceLength + tagLength

  static func seal(_ plaintext: some DataProtocol, under key: SecretKey, as item: SealedItem)
    throws(SealingError) -> [UInt8]
  {
    do {
      let box = try AES.GCM.seal(
        plaintext,
        using: key.symmetricKey,
        authenticating: item.associatedData
      )
      var bytes: [UInt8] = []
      bytes.reserveCapacity(overhead + plaintext.count)
      bytes.append(version)
      bytes.append(contentsOf: box.nonce)
      bytes.append(contentsOf: box.ciphertext)
      bytes.append(contentsOf: box.tag)
      return bytes
    } catch {
      throw SealingError(item: item, reason: .sealingFailed)
    }
  }

  static func open(_ bytes: [UInt8], under key: SecretKey, as item: SealedItem)
    throws(SealingError) -> Data
  {
    guard let first = bytes.first, bytes.count >= overhead else {
      throw SealingError(item: item, reason: .truncated(byteCount: bytes.count))
    }
    guard first == version else {
      throw SealingError(item: item, reason: .unknownVersion(first))
    }
    do {
      let box = try AES.GCM.SealedBox(combined: bytes.dropFirst())
      return try AES.GCM.open(
        box,
        using: key.symmetricKey,
        authenticating: item.associatedData
      )
    } catch {
      throw SealingError(item: item, reason: .notAuthentic)
    }
  }

  static func openKey(_ bytes: [UInt8], under key: SecretKey, as item: SealedItem)
    throws(SealingError) -> SecretKey
  {
    guard let secret = SecretKey(bytes: try open(bytes, under: key, as: item)) else {
      throw SealingError(item: item, reason: .unexpectedContent)
    }
    return secret
  }
}
