import CZlib
import Foundation

/// Writes an image as PNG (ISO/IEC 15948): the same pixels and words give the same bytes.
struct PNGFile {
  let bitmap: Bitmap
  /// How many pixels there are to the metre.
  let density: Int
  /// What the picture is called, and what a person who cannot see it is told.
  let title: String
  let description: String

  /// The bytes of the file.
  ///
  /// - Throws: ``PNGFailure`` where there is no memory.
  func data() throws(PNGFailure) -> Data {
    var file = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    let palette = PNGPalette(bitmap)
    // Eight bits of a number in the palette, or of each colour; in one pass.
    let form: [UInt8] = [8, palette == nil ? 2 : 3, 0, 0, 0]
    file += Self.chunk("IHDR", Self.number(bitmap.width) + Self.number(bitmap.height) + form)
    file += Self.chunk("pHYs", Self.number(density) + Self.number(density) + [1])
    file += Self.chunk("iTXt", Self.text("Title", title))
    file += Self.chunk("iTXt", Self.text("Description", description))
    if let palette { file += Self.chunk("PLTE", palette.colours) }
    let rows =
      palette.map { Self.rows(of: $0.numbers, size: bitmap.width) }
      ?? Self.rows(of: bitmap.bytes, size: bitmap.width * 3)
    file += Self.chunk("IDAT", try Self.deflated(rows))
    return file + Self.chunk("IEND", [])
  }

  /// The rows, each after the number of its filter: none.
  private static func rows(of bytes: [UInt8], size: Int) -> [UInt8] {
    var rows: [UInt8] = []
    rows.reserveCapacity(bytes.count + bytes.count / max(1, size))
    for start in stride(from: 0, to: bytes.count, by: size) {
      rows.append(0)
      rows += bytes[start..<start + size]
    }
    return rows
  }

  private static func deflated(_ rows: [UInt8]) throws(PNGFailure) -> [UInt8] {
    var count = compressBound(uLong(rows.count))
    var packed = [UInt8](repeating: 0, count: Int(count))
    guard compress2(&packed, &count, rows, uLong(rows.count), 9) == Z_OK else {
      throw PNGFailure()
    }
    return Array(packed.prefix(Int(count)))
  }

  private static func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
    let body = Array(type.utf8) + content
    let checksum = crc32(crc32(0, nil, 0), body, uInt(body.count))
    return number(content.count) + body + number(Int(checksum))
  }

  /// A text in UTF-8, not compressed, in no said language.
  private static func text(_ key: String, _ text: String) -> [UInt8] {
    Array(key.utf8) + [0, 0, 0, 0, 0] + Array(text.utf8.filter { $0 != 0 })
  }

  private static func number(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}

/// The image could not be packed.
public struct PNGFailure: Error, CustomStringConvertible {
  public var description: String { "the picture could not be written as PNG: no memory" }
}
