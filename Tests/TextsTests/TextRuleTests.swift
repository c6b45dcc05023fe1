import Testing
import Texts

@Suite("Texts that people write") struct TextRuleTests {
  @Test(
    arguments: [
      "Anna Jansen", "山田太郎", "Łukasz", "عمر", "👩‍👩‍👧", "naïve\u{301}",
      String(repeating: "é", count: 200),
    ]
  )
  func namesOfPeopleAreNames(_ name: String) {
    #expect(TextRule.name.flaw(of: name) == nil)
    #expect(name.shown == name)
  }

  @Test func whatSteersATerminalIsRefused() {
    // Every control character of the first 256, and the delete character among them.
    for value in Array(0x00...0x1F) + Array(0x7F...0x9F) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let text = "a\(Character(scalar))b"
      let expected: TextFlaw = scalar == "\n" ? .severalLines : .controlCharacter
      #expect(TextRule.name.flaw(of: text) == expected, "\(value)")
      let inProse = scalar == "\n" || scalar == "\t"
      #expect((TextRule.words.flaw(of: text) == nil) == inProse, "\(value)")
      #expect(text.shown.unicodeScalars.allSatisfy { !$0.isControl } || inProse, "\(value)")
    }
  }

  @Test func namesAreOneLineAndBounded() {
    #expect(TextRule.name.flaw(of: "a\r\nb") == .severalLines)
    #expect(TextRule.name.flaw(of: "a\u{2028}b") == .severalLines)
    #expect(TextRule.name.flaw(of: String(repeating: "a", count: 501)) == .tooLong(longest: 500))
    #expect(TextRule.sender.flaw(of: String(repeating: "a", count: 201)) == .tooLong(longest: 200))
    #expect(TextRule.words.flaw(of: "one\r\n\r\ntwo\tthree") == nil)
    #expect(TextRule.words.flaw(of: "one\rtwo") == .controlCharacter)
  }

  @Test func whatIsKeptAlreadyIsShownAsItIs() {
    #expect("A\tB\u{1B}[31mred".shown == "A\tB\\u{1B}[31mred")
    #expect("\u{9B}2J\u{7F}".shown == "\\u{9B}2J\\u{7F}")
    #expect("one\r\ntwo\rthree".shown == "one\r\ntwo\\u{D}three")
    #expect("abc\u{202E}fdp".shown == "abc\\u{202E}fdp")
    #expect("e\u{301}\u{1B}".shown == "e\u{301}\\u{1B}")
    #expect(" A\tB\u{1B} \r\n C ".onOneLine == "A B C")
  }
}
