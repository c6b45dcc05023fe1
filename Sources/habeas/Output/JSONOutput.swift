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
  /// JSON in which the control characters are escaped that JSON need not escape: delete, and C1.
  fileprivate var escapedInJSON: String {
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.isControl {
        text += "\\u00" + String(scalar.value, radix: 16)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }
}
