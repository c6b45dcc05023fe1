/// A text as the bytes of UTF-8, to which more is added quicker than to a string.
typealias PhraseText = [UInt8]

/// A text cut at its places `{0}`, `{1}` and so on.
struct PhraseTemplate: Sendable {
  /// Some words of the text, and the place that follows them.
  struct Piece: Sendable {
    let words: Range<Int>
    /// nil where the text ends.
    let place: Int?
  }

  /// The words without their places, one after another.
  let words: PhraseText
  let pieces: [Piece]

  init(_ text: String) {
    var words = PhraseText()
    var pieces: [Piece] = []
    var start = 0
    for part in text.split(separator: "{", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      if ends.count == 2, let place = Int(ends[0]) {
        pieces.append(Piece(words: start..<words.count, place: place))
        start = words.count
        words += ends[1].utf8
      } else {
        words += part.utf8
      }
    }
    pieces.append(Piece(words: start..<words.count, place: nil))
    self.words = words
    self.pieces = pieces
  }

  /// The places that the text fills, each once.
  var places: Set<Int> { Set(pieces.compactMap(\.place)) }
}
