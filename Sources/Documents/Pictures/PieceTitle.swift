/// What one of several pictures of the same kind is called.
struct PieceTitle {
  /// The title, with a count where there are several.
  let words: String
  private let number: Int

  init(_ title: String, _ index: Int, of count: Int) {
    words = count == 1 ? title : "\(title) (\(index + 1)/\(count))"
    number = index + 1
  }

  /// The name of the picture's file and identifiers: the first has none of the numbers.
  func name(_ kind: String) -> String { number == 1 ? kind : "\(kind)-\(number)" }
}

extension Array {
  /// The elements in pieces of at most some.
  func inPieces(of size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}
