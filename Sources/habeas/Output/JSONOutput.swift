import Foundation
import Texts

/// Prints values as JSON, one object a line, their fields in alphabetical order.
enum JSONOutput {
  static func print(_ value: some Encodable) throws {
    Terminal.print(try line(value))
  }

  /// A value as one line, without its end.
  static func line(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self).escapedInJSON
  }
}

extension String {
  /// JSON in which those characters are escaped that steer a terminal, or turn the direction of what
  /// follows, and that JSON need not escape.
  var escapedInJSON: String {
    guard unicodeScalars.contains(where: \.isEscapedInJSON) else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.isEscapedInJSON {
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }
}

extension Unicode.Scalar {
  /// Ends of lines and tabs stand between values, and are escaped within them already.
  fileprivate var isEscapedInJSON: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: isControl
    }
  }
}
