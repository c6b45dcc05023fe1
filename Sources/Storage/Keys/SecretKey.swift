import Crypto
import Foundation

/// Thirty-two secret bytes that neither print, nor encode, nor show in a mirror.
///
/// Every key of the hierarchy holds its secret in one of these, so that no description, error or
/// dump of a value around it can show the bytes.
struct SecretKey: Sendable, Equatable {
  static let byteCount = 32

  let symmetricKey: SymmetricKey

  /// A new key from the random generator of the system.
  init() {
    symmetricKey = SymmetricKey(size: .bits256)
  }

  init(_ symmetricKey: SymmetricKey) {
    self.symmetricKey = symmetricKey
  }

  init?(bytes: some DataProtocol) {
    guard bytes.count == Self.byteCount else { return nil }
    symmetricKey = SymmetricKey(data: Array(bytes))
  }

  /// The secret itself, for wrapping under another key and for the key file only.
  var bytes: [UInt8] {
    symmetricKey.withUnsafeBytes { Array($0) }
  }
}

extension SecretKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  var description: String { "(redacted)" }
  var debugDescription: String { "(redacted)" }
  var customMirror: Mirror { Mirror(self, children: []) }
}
