import Casework
import Foundation

/// The JSON that the deadline commands print: keys in alphabetical order, slashes as they are.
enum DeadlineJSON {
  static func text(_ value: some Encodable) throws(CaseError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self)
    } catch {
      throw .refused("the answer cannot be written as JSON")
    }
  }
}
