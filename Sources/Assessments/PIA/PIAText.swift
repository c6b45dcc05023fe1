/// A text of a worksheet: HTML of a few elements without attributes.
///
/// Whatever it is made from is cleaned: elements beyond paragraphs, breaks, emphasis, lists and
/// tables lose their tags, scripts and styles that end their content as well, and no attribute stays.
/// Cleaning what is clean changes nothing, so that texts pass through unchanged.
public struct PIAText: Sendable, Hashable, Codable {
  /// The cleaned HTML.
  public let html: String

  /// Cleans HTML.
  public init(cleaning html: String) {
    self = Self.cleaned(html).text
  }

  private init(clean html: String) {
    self.html = html
  }

  /// What cleaning leaves, and what it loses.
  struct Cleaning {
    let text: PIAText
    /// The kinds of markup that did not stay.
    let lost: [String]
    /// The elements whose text did not stay.
    let lostTexts: [String]
  }

  /// Cleans HTML, and says what it lost.
  static func cleaned(_ html: String) -> Cleaning {
    var cleaner = HTMLCleaner(html)
    let clean = cleaner.clean()
    return Cleaning(
      text: PIAText(clean: clean),
      lost: cleaner.lost.sorted(),
      lostTexts: cleaner.lostTexts.sorted()
    )
  }

  /// Makes HTML of plain text: a paragraph for each part that an empty line sets off.
  public init(plain text: String) {
    let paragraphs = text.split(separator: /\r?\n[ \t]*\r?\n\s*/).map {
      "<p>\($0.escapedForHTML.replacing("\n", with: "<br />\n"))</p>"
    }
    html = paragraphs.joined(separator: "\n")
  }

  public init(from decoder: any Decoder) throws {
    self.init(cleaning: try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(html)
  }

  /// The text in tags and words.
  public var tokens: [HTMLToken] {
    var reader = HTMLTokens(html)
    return reader.all()
  }

  /// The words alone: paragraphs and list items on lines of their own, an empty line between
  /// paragraphs.
  public var plain: String {
    var lines: [String] = [""]
    var links = LinkAddresses()
    for token in tokens {
      if let words = links.text(of: token) { lines[lines.count - 1] += words }
      switch token {
      case .open("br"): lines.append("")
      case .open("li"): lines.append("- ")
      case .open(let name) where HTMLToken.blocks.contains(name): lines += ["", ""]
      case .close(let name) where HTMLToken.blocks.contains(name): lines += ["", ""]
      case .open, .close, .text, .link: break
      }
    }
    return lines.map(\.onOneLine).collapsingBlankLines.joined(separator: "\n")
  }

  /// Whether there is nothing to read.
  public var isBlank: Bool { plain.isBlank }
}

extension StringProtocol {
  /// The text with the signs escaped that HTML reads as markup.
  public var escapedForHTML: String {
    unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}

extension String {
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension [String] {
  /// The lines with one empty line where there are several, and none at the ends.
  fileprivate var collapsingBlankLines: [String] {
    var lines: [String] = []
    for line in self where !(line.isEmpty && (lines.last?.isEmpty ?? true)) { lines.append(line) }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
