import Crypto
import Foundation

/// The plain hash of a public text.
enum SHA256Digest {
  static func bytes(of text: String) -> [UInt8] { Array(SHA256.hash(data: Data(text.utf8))) }
}
