import Foundation

/// Takes the checksums of the plain text out of an encrypted archive.
///
/// The format AE-2 keeps none: by its checksum a guess of what a file holds could be confirmed without
/// the passphrase. The library writes them for all but the shortest files; the code of authentication
/// behind each file takes their place.
struct ZipChecksums {
  private var bytes: [UInt8]

  /// The same archive without checksums.
  ///
  /// - Throws: ``ZipError`` where the archive is too large for the plain format.
  static func cleared(_ archive: Data) throws(ZipError) -> Data {
    var checksums = ZipChecksums(bytes: [UInt8](archive))
    try checksums.clear()
    return Data(checksums.bytes)
  }

  private mutating func clear() throws(ZipError) {
    let end = bytes.count - 22  // The end record of an archive without a comment.
    guard end >= 0, number(at: end, 4) == 0x0605_4B50 else { throw Self.unexpected }
    let count = number(at: end + 10, 2)
    var place = number(at: end + 16, 4)
    guard count < 0xFFFF, place < 0xFFFF_FFFF else { throw Self.unexpected }
    for _ in 0..<count {
      guard place + 46 <= end, number(at: place, 4) == 0x0201_4B50 else { throw Self.unexpected }
      try clearLocal(at: number(at: place + 42, 4), packed: number(at: place + 20, 4))
      erase(at: place + 16)
      place +=
        46 + number(at: place + 28, 2) + number(at: place + 30, 2)
        + number(at: place + 32, 2)
    }
  }

  private mutating func clearLocal(at start: Int, packed: Int) throws(ZipError) {
    guard start + 30 <= bytes.count, number(at: start, 4) == 0x0403_4B50 else {
      throw Self.unexpected
    }
    erase(at: start + 14)
    guard number(at: start + 6, 2) & 8 != 0 else { return }
    // The checksum stands behind the data too, after a signature or without one.
    let behind = start + 30 + number(at: start + 26, 2) + number(at: start + 28, 2) + packed
    guard behind + 8 <= bytes.count else { throw Self.unexpected }
    erase(at: number(at: behind, 4) == 0x0807_4B50 ? behind + 4 : behind)
  }

  private func number(at place: Int, _ width: Int) -> Int {
    (0..<width).reversed().reduce(0) { $0 << 8 | Int(bytes[place + $1]) }
  }

  private mutating func erase(at place: Int) {
    for offset in 0..<4 { bytes[place + offset] = 0 }
  }

  private static let unexpected = ZipError("the archive is too large to be encrypted in one file")
}
