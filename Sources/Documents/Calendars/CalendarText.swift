/// The lines of an iCalendar object (RFC 5545), folded and ended as the standard asks.
struct CalendarText {
  private(set) var text = ""

  /// Lines are folded so that none is longer than this many octets, line end apart.
  static let lineLimit = 75

  /// Adds a property whose value is markup of the standard itself: dates, words, durations.
  mutating func add(_ name: String, _ value: String) {
    fold("\(name):\(value)")
  }

  /// Adds a property whose value is a text for people.
  mutating func add(_ name: String, text value: String) {
    fold("\(name):\(Self.escaped(value))")
  }

  /// Adds a component around what the body adds.
  mutating func component(_ name: String, _ body: (inout CalendarText) -> Void) {
    add("BEGIN", name)
    body(&self)
    add("END", name)
  }

  /// Adds universal time as a time zone (RFC 5545, 3.6.5).
  mutating func addUniversalTime() {
    component("VTIMEZONE") { zone in
      zone.add("TZID", "Etc/UTC")
      zone.component("STANDARD") { standard in
        standard.add("DTSTART", "19700101T000000")
        standard.add("TZOFFSETFROM", "+0000")
        standard.add("TZOFFSETTO", "+0000")
      }
    }
  }

  /// Escapes a value of type TEXT (RFC 5545, 3.3.11), without control characters.
  private static func escaped(_ value: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
      case "\n": escaped.append(contentsOf: ["\\", "n"])
      case "\u{0}"..<" ", "\u{7F}": continue
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Breaks a line between characters of UTF-8; a continuation begins with a blank.
  private mutating func fold(_ line: String) {
    var length = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if length + width > Self.lineLimit {
        text += "\r\n "
        length = 1
      }
      text.unicodeScalars.append(scalar)
      length += width
    }
    text += "\r\n"
  }
}
