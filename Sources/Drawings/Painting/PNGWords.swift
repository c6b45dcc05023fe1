import CZlib
import Foundation

/// What a PNG file (ISO/IEC 15948) says of itself, which Cairo does not write.
struct PNGWords {
  /// How many pixels there are to the metre.
  let density: Int
  /// What the picture is called, and what a person who cannot see it is told.
  let title: String
  let description: String

  /// The signature, and the header with its length, name and checksum.
  private static let headSize = 8 + 12 + 13

  /// A file with these words behind its header.
  func said(in file: [UInt8]) -> Data {
    Data(file.prefix(Self.headSize))
      + Self.chunk("pHYs", Self.number(density) + Self.number(density) + [1])
      + Self.chunk("iTXt", Self.text("Title", title))
      + Self.chunk("iTXt", Self.text("Description", description))
      + Data(file.dropFirst(Self.headSize))
  }

  private static func chunk(_ type: String, _ content: [UInt8]) -> Data {
    let body = Array(type.utf8) + content
    let checksum = crc32(crc32(0, nil, 0), body, uInt(body.count))
    return Data(number(content.count) + body + number(Int(checksum)))
  }

  /// A text in UTF-8, not compressed, in no said language.
  private static func text(_ key: String, _ text: String) -> [UInt8] {
    Array(key.utf8) + [0, 0, 0, 0, 0] + Array(text.utf8.filter { $0 != 0 })
  }

  private static func number(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
