/// Text as OpenDocument holds it: blanks in a row, tabs and line ends are elements, for any run of
/// white space in a paragraph counts as one blank.
enum ODTText {
  static func markup(_ text: String) -> [Markup] {
    guard !isPlain(text) else { return text.isEmpty ? [] : [.text(text)] }
    var content: [Markup] = []
    var plain = ""
    var blanks = 0
    func flush() {
      if !plain.isEmpty { content.append(.text(plain)) }
      plain = ""
    }
    func flushBlanks() {
      guard blanks > 1 else { return blanks = 0 }
      flush()
      content.append(.element("text:s", [("text:c", "\(blanks - 1)")], []))
      blanks = 0
    }
    for character in text {
      switch character {
      case " ":
        if blanks == 0 { plain.append(" ") }
        blanks += 1
      case "\n", "\r", "\r\n", "\t":
        flushBlanks()
        flush()
        content.append(.element(character == "\t" ? "text:tab" : "text:line-break"))
      default:
        flushBlanks()
        plain.append(character)
      }
    }
    flushBlanks()
    flush()
    return content
  }

  /// Whether a text has neither tabs nor line ends nor blanks in a row: most have none.
  private static func isPlain(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      guard byte != 0x09, byte != 0x0A, byte != 0x0D, byte != 0x20 || last != 0x20 else {
        return false
      }
      last = byte
    }
    return true
  }
}
