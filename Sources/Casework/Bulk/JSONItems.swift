/// Cuts JSON into its items, those of an array or an object a line, as its bytes arrive.
///
/// No more than one piece and one item are held, however long the file is. What an item says is read elsewhere:
/// here only strings and brackets are told apart.
struct JSONItems {
  /// An item, counted from 1 as the layout of the file counts.
  struct Item {
    let number: Int
    let text: Result<[UInt8], Flaw>
  }

  /// Why an item cannot be cut out.
  enum Flaw: Error {
    case tooLong
    case endMissing
    case afterEnd
  }

  /// How many bytes an item may have; a request has some hundreds.
  static let longest = 1 << 20

  /// What the items are counted by; lines until an array begins.
  private(set) var unit = RowRefusal.Unit.line
  private var place = Place.beginning
  private var quoting = Quoting.outside
  private var depth = 0
  private var number = 1
  private var text: [UInt8] = []
  /// Of the item, kept or not.
  private var length = 0

  private enum Place {
    case beginning
    case line
    case element
    case behind
    case over
  }

  private enum Quoting {
    case outside
    case inside
    case escaped
  }

  /// The items that end in a further piece of the file.
  mutating func read(_ bytes: some Sequence<UInt8>) -> [Item] {
    var found: [Item] = []
    for byte in bytes { take(byte, &found) }
    return found
  }

  /// The last item, where the file ends with it or within it.
  mutating func finish() -> [Item] {
    var found: [Item] = []
    switch place {
    case .line: endLine(&found)
    case .element: found.append(Item(number: number, text: .failure(.endMissing)))
    case .beginning, .behind, .over: break
    }
    place = .over
    return found
  }

  private mutating func take(_ byte: UInt8, _ found: inout [Item]) {
    switch place {
    case .beginning: begin(byte)
    case .line:
      if byte == UInt8(ascii: "\n") { endLine(&found) } else { keep(byte) }
    case .element: takeOfElement(byte, &found)
    case .behind:
      guard !byte.isSpace else { return }
      found.append(Item(number: number, text: .failure(.afterEnd)))
      place = .over
    case .over: break
    }
  }

  /// Passes over blanks and the byte order mark that editors put before UTF-8 (RFC 8259, 8.1).
  private mutating func begin(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\n"): number += 1
    case 0xEF, 0xBB, 0xBF: break
    case UInt8(ascii: "["): (place, unit, number) = (.element, .item, 1)
    default:
      guard !byte.isSpace else { return }
      place = .line
      keep(byte)
    }
  }

  private mutating func takeOfElement(_ byte: UInt8, _ found: inout [Item]) {
    switch (quoting, byte) {
    case (.escaped, _): quoting = .inside
    case (.inside, UInt8(ascii: "\"")): quoting = .outside
    case (.inside, UInt8(ascii: "\\")): quoting = .escaped
    case (.inside, _): break
    case (.outside, UInt8(ascii: "\"")): quoting = .inside
    case (.outside, UInt8(ascii: "{")), (.outside, UInt8(ascii: "[")): depth += 1
    case (.outside, UInt8(ascii: "}")): depth = max(0, depth - 1)
    case (.outside, UInt8(ascii: "]")) where depth > 0: depth -= 1
    case (.outside, UInt8(ascii: "]")):
      // An array may be empty; after a comma an item must come.
      if number > 1 || !isBlank { end(&found) }
      place = .behind
      return
    case (.outside, UInt8(ascii: ",")) where depth == 0: return end(&found)
    case (.outside, _): break
    }
    keep(byte)
  }

  private mutating func endLine(_ found: inout [Item]) {
    if isBlank {
      text.removeAll(keepingCapacity: true)
      length = 0
      number += 1
    } else {
      end(&found)
    }
  }

  private mutating func end(_ found: inout [Item]) {
    let isKept = length == text.count
    found.append(Item(number: number, text: isKept ? .success(text) : .failure(.tooLong)))
    // The text was handed out: to keep its room would make every later one as long.
    text = []
    length = 0
    number += 1
  }

  private mutating func keep(_ byte: UInt8) {
    length += 1
    if length <= Self.longest { text.append(byte) }
  }

  private var isBlank: Bool { text.allSatisfy(\.isSpace) }
}

extension JSONItems.Item {
  /// The item as a row, or why it is none.
  func row<Row>(
    _ read: (_ bytes: [UInt8], _ line: Int) throws(RowRefusal) -> Row
  ) -> Result<Row, RowRefusal> {
    switch text {
    case .failure(let flaw):
      .failure(RowRefusal(line: number, field: nil, reason: flaw.says))
    case .success(let bytes):
      Result { () throws(RowRefusal) in try read(bytes, number) }
    }
  }
}

extension JSONItems.Flaw {
  /// What is wrong, in words.
  var says: String {
    switch self {
    case .tooLong: "longer than \(JSONItems.longest) bytes"
    case .endMissing: "the file ends before the array does"
    case .afterEnd: "something follows the end of the array"
    }
  }
}

extension UInt8 {
  /// Whether JSON takes the byte for a blank.
  fileprivate var isSpace: Bool { [0x20, 0x09, 0x0D, 0x0A].contains(self) }
}
