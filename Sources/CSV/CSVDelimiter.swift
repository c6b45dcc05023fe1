/// The character between two fields.
public enum CSVDelimiter: Sendable, Hashable, CaseIterable {
  case comma
  case semicolon
  case tab

  var byte: UInt8 {
    switch self {
    case .comma: 0x2C
    case .semicolon: 0x3B
    case .tab: 0x09
    }
  }

  /// The one that stands most often between the names in a line; a comma where none does.
  init(ofHeader line: UnsafeRawBufferPointer) {
    var counts: [CSVDelimiter: Int] = [:]
    var isQuoted = false
    for byte in line {
      if byte == 0x22 { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0D || byte == 0x0A { break }
      for candidate in Self.allCases where candidate.byte == byte {
        counts[candidate, default: 0] += 1
      }
    }
    let most = counts.values.max() ?? 0
    self = Self.allCases.first { counts[$0] == most } ?? .comma
  }
}
