import Foundation

/// Prints values as JSON, one object a line, their fields in alphabetical order.
enum JSONOutput {
  static func print(_ value: some Encodable) throws {
    Swift.print(try line(value))
  }

  /// A value as one line, without its end.
  static func line(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
