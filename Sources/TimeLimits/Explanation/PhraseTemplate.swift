/// A text cut at its places `{0}`, `{1}` and so on.
struct PhraseTemplate: Sendable {
  enum Piece: Sendable {
    case literal(String)
    case argument(Int)
  }

  let pieces: [Piece]

  init(_ text: String) {
    var pieces: [Piece] = []
    for part in text.split(separator: "{", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      if ends.count == 2, let index = Int(ends[0]) {
        pieces.append(.argument(index))
        if !ends[1].isEmpty { pieces.append(.literal(String(ends[1]))) }
      } else if !part.isEmpty {
        pieces.append(.literal(String(part)))
      }
    }
    self.pieces = pieces
  }

  /// The places that the text fills, each once.
  var places: Set<Int> {
    Set(
      pieces.compactMap { piece in
        if case .argument(let index) = piece { index } else { nil }
      }
    )
  }

  /// The text where it has no place to fill.
  var words: String {
    pieces.map { piece in
      if case .literal(let text) = piece { text } else { "" }
    }.joined()
  }
}
