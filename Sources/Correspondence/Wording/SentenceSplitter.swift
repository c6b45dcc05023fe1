/// Cuts a text into sentences.
///
/// Lines that a mail program wrapped are joined; a line that is an item of a list stands alone.
struct SentenceSplitter {
  /// Abbreviations that a full stop does not end, folded.
  let abbreviations: Set<String>

  /// A longer sentence is cut, so that no text costs more than its length.
  static let wordLimit = 250

  func sentences(of text: String) -> [Sentence] {
    passages(of: text).flatMap(split).map(Sentence.init).filter { !$0.words.isEmpty }
  }

  private func passages(of text: String) -> [String] {
    var passages: [String] = []
    var current = ""
    var lastLength = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let trimmed = line.trimmingSpace()
      let joins =
        !current.isEmpty && !trimmed.isEmpty && !beginsItem(trimmed)
        && (lastLength >= 60 || trimmed.first?.isLowercase ?? false)
        && !".!?:".contains(current.last ?? ".")
      if joins {
        current += " " + trimmed
      } else {
        if !current.isEmpty { passages.append(current) }
        current = String(trimmed)
      }
      lastLength = trimmed.count
    }
    if !current.isEmpty { passages.append(current) }
    return passages
  }

  private func beginsItem(_ line: Substring) -> Bool {
    guard let first = line.first else { return false }
    if "-*•·–".contains(first) { return true }
    let digits = line.prefix { $0.isNumber }
    guard !digits.isEmpty, digits.count <= 2 else { return false }
    return line.dropFirst(digits.count).first.map { ".)".contains($0) } ?? false
  }

  private func split(_ passage: String) -> [String] {
    var sentences: [String] = []
    var start = passage.startIndex
    var words = 0
    for index in passage.indices {
      if passage[index] == " " { words += 1 }
      let next = passage.index(after: index)
      guard ends(passage, at: index, next: next) || words >= Self.wordLimit else { continue }
      sentences.append(String(passage[start..<next].trimmingSpace()))
      start = next
      words = 0
    }
    sentences.append(String(passage[start...].trimmingSpace()))
    return sentences
  }

  private func ends(_ passage: String, at index: String.Index, next: String.Index) -> Bool {
    switch passage[index] {
    case "!", "?", "…": return true
    // The Greek question mark.
    case ";", "\u{37E}": return next == passage.endIndex || passage[next].isWhitespace
    case ".":
      guard next < passage.endIndex, passage[next].isWhitespace else { return false }
      let following = passage[next...].drop(while: \.isWhitespace)
      guard let first = following.first, !first.isLowercase else { return false }
      let before = passage[..<index].reversed().prefix { !$0.isWhitespace && !"('’".contains($0) }
      let word = Folding.folded(String(before.reversed()))
      return !abbreviations.contains(word) && word.count > 1
        && !(word.allSatisfy(\.isNumber) && word.count < 3)
    default: return false
    }
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  func trimmingSpace() -> SubSequence {
    var rest = self[...].drop(while: \.isWhitespace)
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }
}
