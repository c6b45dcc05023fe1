/// A piece of XML.
///
/// Text and attribute values are escaped when it is written, so that nothing that an author
/// writes becomes markup.
indirect enum Markup {
  case element(String, [(name: String, value: String)], [Markup])
  case text(String)

  static func element(_ name: String, _ children: [Markup] = []) -> Markup {
    .element(name, [], children)
  }

  /// The piece as XML without a prologue.
  var xml: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .text(let content):
      text.appendEscaped(content)
    case .element(let name, let attributes, let children):
      text += "<\(name)"
      for attribute in attributes {
        text += " \(attribute.name)=\""
        text.appendEscaped(attribute.value)
        text += "\""
      }
      guard !children.isEmpty else {
        text += "/>"
        return
      }
      text += ">"
      for child in children { child.write(to: &text) }
      text += "</\(name)>"
    }
  }
}

extension String {
  /// Appends text for XML or HTML content and attributes, scalar by scalar.
  ///
  /// A combining mark behind a quote must not hide the quote, as it would from a comparison of
  /// characters. Scalars that XML 1.0 forbids become U+FFFD.
  mutating func appendEscaped(_ text: String) {
    guard text.utf8.contains(where: Self.mayNeedEscaping) else {
      self += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": self += "&amp;"
      case "<": self += "&lt;"
      case ">": self += "&gt;"
      case "\"": self += "&quot;"
      case "'": self += "&#39;"
      default: unicodeScalars.append(scalar.isPermittedInXML ? scalar : "\u{FFFD}")
      }
    }
  }

  /// Whether a byte of UTF-8 may belong to a scalar that is not written as it is: markup, a control,
  /// or the last two of the first plane, which begin with EF.
  private static func mayNeedEscaping(_ byte: UInt8) -> Bool {
    switch byte {
    case ..<0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0xEF: true
    default: false
    }
  }

  /// The text escaped for XML or HTML content and attributes.
  var escaped: String {
    var text = ""
    text.appendEscaped(self)
    return text
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 allows the scalar in a document at all.
  var isPermittedInXML: Bool {
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
