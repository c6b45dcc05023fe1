/// A sentence of a letter, as written and as words.
struct Sentence {
  var text: String
  var words: [Word]

  init(_ text: String) {
    self.text = text
    words = Word.words(of: text)
  }
}
