import Assessments
import CZlib
import Foundation
import Records

/// The file inside a PDF that this program set: the record that the pages show.
enum PDFAttachment {
  /// Whether bytes begin as those of a PDF do.
  static func isPDF(_ data: Data) -> Bool { data.starts(with: Data("%PDF-".utf8)) }

  /// The bytes of the last file that a PDF carries.
  ///
  /// A PDF that was signed or annotated since carries it as well; one that was printed to another
  /// does not.
  ///
  /// - Throws: what is missing, and what would be right.
  static func record(in data: Data) throws(UnreadableAssessment) -> Data {
    guard let stream = lastStream(in: data) else {
      throw problem(
        "the PDF carries no record; import the PDF as habeas dpia export wrote it, or the JSON"
      )
    }
    guard stream.isDeflated else { return stream.bytes }
    guard let size = stream.size, size <= ImportedAssessment.sizeLimit,
      let record = inflated(stream.bytes, size: size)
    else { throw problem("the record inside the PDF is damaged; import the JSON instead") }
    return record
  }

  private struct Stream {
    let bytes: Data
    let isDeflated: Bool
    /// How many bytes it has when it is inflated.
    let size: Int?
  }

  private static func lastStream(in data: Data) -> Stream? {
    let name = Data("/EmbeddedFile".utf8)
    var end = data.endIndex
    while let found = data.range(of: name, options: .backwards, in: data.startIndex..<end) {
      end = found.lowerBound
      // The catalogue says EmbeddedFiles, which is no stream.
      guard found.upperBound < data.endIndex, data[found.upperBound] != UInt8(ascii: "s"),
        let stream = stream(around: found, in: data)
      else { continue }
      return stream
    }
    return nil
  }

  private static func stream(around name: Range<Data.Index>, in data: Data) -> Stream? {
    let limit = min(data.endIndex, name.upperBound + 2000)
    guard
      let start = data.range(
        of: Data("obj".utf8),
        options: .backwards,
        in: max(data.startIndex, name.lowerBound - 2000)..<name.lowerBound
      ),
      let mark = data.range(of: Data("stream".utf8), in: name.upperBound..<limit)
    else { return nil }
    let dictionary = String(decoding: data[start.upperBound..<mark.lowerBound], as: UTF8.self)
    var first = mark.upperBound
    if first < data.endIndex, data[first] == UInt8(ascii: "\r") { first += 1 }
    if first < data.endIndex, data[first] == UInt8(ascii: "\n") { first += 1 }
    guard let length = number("Length", in: dictionary), length > 0,
      length <= data.endIndex - first
    else { return nil }
    return Stream(
      bytes: data[first..<first + length],
      isDeflated: dictionary.contains("/FlateDecode"),
      size: number("Size", in: dictionary)
    )
  }

  private static func number(_ name: String, in dictionary: String) -> Int? {
    guard let place = dictionary.range(of: "/\(name)") else { return nil }
    let digits = dictionary[place.upperBound...].drop(while: \.isWhitespace)
      .prefix(while: \.isNumber)
    return Int(digits)
  }

  private static func inflated(_ bytes: Data, size: Int) -> Data? {
    var result = Data(count: max(1, size))
    var length = uLongf(size)
    let status = result.withUnsafeMutableBytes { target in
      bytes.withUnsafeBytes { source in
        uncompress(
          target.bindMemory(to: Bytef.self).baseAddress,
          &length,
          source.bindMemory(to: Bytef.self).baseAddress,
          uLong(source.count)
        )
      }
    }
    return status == Z_OK && length == size ? result.prefix(size) : nil
  }

  private static func problem(_ message: String) -> UnreadableAssessment {
    UnreadableAssessment(problems: [ReadingProblem(place: "", message: message)])
  }
}
