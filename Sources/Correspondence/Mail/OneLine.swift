/// Text of a header field: one line without control characters.
enum OneLine {
  static func text(_ chars: UnsafePointer<CChar>) -> String {
    let words = String(cString: chars).split { character in
      character.isWhitespace
        || character.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
    return words.joined(separator: " ")
  }
}

extension String? {
  /// Nil in place of an empty text.
  var nonEmpty: String? { flatMap { $0.isEmpty ? nil : $0 } }
}
