/// A word of a sentence.
struct Word {
  /// The word as it is compared.
  var folded: String
  /// The last sign before it that is not a space, if there is one since the word before.
  var mark: Character?

  /// Whether a clause may begin with it.
  var beginsClause: Bool { mark.map { !"'’-/.\u{2010}\u{2011}".contains($0) } ?? false }

  var number: Int? {
    folded.utf8.count <= 4 && folded.utf8.allSatisfy { (0x30...0x39).contains($0) }
      ? Int(folded) : nil
  }

  /// The words of a text: runs of letters or of digits, and the section sign.
  static func words(of text: some StringProtocol) -> [Word] {
    var words: [Word] = []
    var run = ""
    var runIsNumber = false
    var mark: Character?
    func end() {
      guard !run.isEmpty else { return }
      words.append(Word(folded: Folding.folded(run), mark: mark))
      run = ""
      mark = nil
    }
    for character in text {
      if character == "§" {
        end()
        words.append(Word(folded: "§", mark: mark))
        mark = nil
      } else if character.isLetter || character.isNumber {
        if !run.isEmpty, character.isNumber != runIsNumber { end() }
        runIsNumber = character.isNumber
        run.append(character)
      } else {
        end()
        if !character.isWhitespace { mark = character }
      }
    }
    end()
    if !words.isEmpty, words[0].mark == nil { words[0].mark = "\n" }
    return words
  }
}
