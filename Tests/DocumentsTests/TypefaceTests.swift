import Drawings
import TestCases
import Testing

@Suite("Fonts and lines of pictures")
struct TypefaceTests {
  /// Advances of DejaVu Sans 2.37 in 2048ths of the size.
  @Test(
    "Texts are as wide as the font says, with accents, Greek and Cyrillic",
    arguments: [("A", 1401), ("é", 1260), ("Ω", 1565), ("ж", 1845), (" ", 651), ("…", 2048)]
  )
  func widths(text: String, units: Int) {
    #expect(Typeface.regular.width(of: text) == (units * 13 + 2047) / 2048)
  }

  @Test("Lines are never wider than their place, and lose no letter")
  func lines() {
    var random = SeededGenerator(seed: 5)
    let letters = Array("abcdefghijklmnopqrstuvwxyzäéßΩж W")
    for _ in 0..<200 {
      let length = Int.random(in: 0..<120, using: &random)
      let text = String((0..<length).compactMap { _ in letters.randomElement(using: &random) })
      let width = Int.random(in: 20..<300, using: &random)
      let lines = PictureText.lines(text, width: width)
      #expect(lines.allSatisfy { Typeface.regular.width(of: $0) <= width })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
      let few = PictureText.lines(text, width: width, most: 2)
      #expect(few.count <= 2 && few.allSatisfy { Typeface.regular.width(of: $0) <= width })
    }
  }

  @Test("A word that is wider than a line begins on the line of a short one before it")
  func broken() {
    let word = String(repeating: "m", count: 40)
    let lines = PictureText.lines("to \(word) go", width: 100)
    #expect(lines.allSatisfy { Typeface.regular.width(of: $0) <= 100 })
    #expect(lines.first?.hasPrefix("to m") == true)
    #expect(lines.last?.hasSuffix("m go") == true)
    #expect(lines.joined().filter { $0 == "m" }.count == 40)
    // Where there is no room for one letter after it, it begins on a line of its own.
    let room = Typeface.regular.width(of: "to m") - 1
    #expect(PictureText.lines("to \(word)", width: room).first == "to")
  }
}
