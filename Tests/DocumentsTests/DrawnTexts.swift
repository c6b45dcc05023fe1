import Drawings
import Foundation

/// The texts of an SVG picture, each with the rectangle that it takes in our font.
struct DrawnTexts {
  let size: (width: Int, height: Int)
  let texts: [Drawn]

  struct Drawn {
    let words: String
    let left: Int
    let right: Int
    let baseLine: Int

    func meets(_ other: Drawn) -> Bool {
      left < other.right && other.left < right && abs(baseLine - other.baseLine) < 13
    }
  }

  init(svg: String) {
    size =
      svg.firstMatch(of: /viewBox="0 0 ([0-9]+) ([0-9]+)"/)
      .map { (Int($0.1) ?? 0, Int($0.2) ?? 0) } ?? (0, 0)
    texts = svg.matches(
      of:
        /<text x="(-?[0-9]+)" y="(-?[0-9]+)"( text-anchor="[a-z]+")?( font-weight="bold")?[^>]*>([^<]*)</
    ).map { match in
      let words = String(match.5).replacing("&#39;", with: "'").replacing("&quot;", with: "\"")
        .replacing("&amp;", with: "&")
      let anchor = match.3?.split(separator: "\"").last.flatMap {
        Drawing.Text.Anchor(rawValue: String($0))
      }
      let text = Drawing.Text(
        words,
        at: .init(x: Int(match.1) ?? 0, y: Int(match.2) ?? 0),
        anchor: anchor ?? .start,
        typeface: match.4 == nil ? .regular : .bold
      )
      let start = text.extent.start
      return Drawn(
        words: words,
        left: start,
        right: start + text.extent.width,
        baseLine: text.place.y
      )
    }
  }

  /// Texts that are not wholly within the picture.
  var outside: [String] {
    texts.filter {
      $0.left < 0 || $0.right > size.width || $0.baseLine < 12 || $0.baseLine + 3 > size.height
    }.map(\.words)
  }

  /// Pairs of texts, one of which stands on the other.
  var overlapping: [String] {
    texts.indices.flatMap { index in
      texts[(index + 1)...].filter { texts[index].meets($0) && !$0.words.isEmpty }
        .map { "\(texts[index].words) | \($0.words)" }
    }
  }
}
