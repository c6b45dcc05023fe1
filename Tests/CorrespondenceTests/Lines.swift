import Correspondence
import SubjectRequests

/// A message of header and body lines with CRLF ends.
func message(_ lines: String...) -> [UInt8] {
  Array(lines.joined(separator: "\r\n").utf8)
}

/// The values of rights that a text exercises, by the reader of all tests.
func rights(_ text: String) throws -> [String] {
  try Fixtures.read(WrittenLetter.message(text)).rights.map {
    $0.article == "21(2)" ? "objection 21(2)" : $0.right.rawValue
  }
}

func kind(_ text: String) throws -> LetterReading.Kind {
  try Fixtures.read(WrittenLetter.message(text)).kind
}
