extension PIAReader {
  /// A plain text; nil where there is none.
  mutating func plain(_ field: PIAField?) -> String? {
    guard let field, field.node.content != .null else { return nil }
    guard let words = field.words else {
      leave(field, "expected a text, found \(field.node.kind)")
      return nil
    }
    return words.isEmpty ? nil : words
  }

  /// A formatted text, cleaned.
  mutating func formatted(_ field: PIAField?) -> PIAText? {
    guard let words = plain(field), let field else { return nil }
    let cleaning = PIAText.cleaned(words)
    if !cleaning.lost.isEmpty {
      leave(field, "formatting that is not carried: \(cleaning.lost.joined(separator: ", "))")
    }
    if !cleaning.lostTexts.isEmpty {
      let elements = cleaning.lostTexts.joined(separator: ", ")
      leave(field, "text that is not carried, since it stood within: \(elements)")
    }
    return cleaning.text.html.isEmpty ? nil : cleaning.text
  }

  /// A level from 1 to 4; nil for 0, null and nothing.
  mutating func level(_ field: PIAField?) -> Int? {
    guard let field, !field.isEmpty else { return nil }
    guard let level = field.integer else {
      problems.append(
        field.problem("expected a level from 1 to 4, or 0 for none, found \(field.found)")
      )
      return nil
    }
    guard (0...4).contains(level) else {
      problems.append(
        field.problem("\(level) is outside the scale; its levels are 1 to 4, and 0 for none")
      )
      return nil
    }
    return level == 0 ? nil : level
  }

  /// One of the words that a number stands for.
  mutating func word<Word>(_ field: PIAField?, _ words: [Word], _ meaning: String) -> Word? {
    guard let field, !field.isEmpty else { return nil }
    guard let code = field.integer else {
      leave(field, "expected a number from 0 to \(words.count - 1) for \(meaning)")
      return nil
    }
    guard words.indices.contains(code) else {
      problems.append(
        field.problem("\(code) is not \(meaning); it goes from 0 to \(words.count - 1)")
      )
      return nil
    }
    return words[code]
  }

  /// A moment as the file writes it.
  mutating func moment(_ field: PIAField?) -> PIAMoment? {
    guard let field, !field.isEmpty else { return nil }
    guard let moment = field.words.flatMap(PIAMoment.init) else {
      leave(field, "expected a date and time such as 2018-02-20T15:25:41.845Z")
      return nil
    }
    return moment
  }

  /// The texts of a list of tags.
  mutating func tags(_ field: PIAField?) -> [String] {
    guard let field, !field.isEmpty else { return [] }
    guard let elements = field.elements else {
      leave(field, "expected a list of texts, found \(field.node.kind)")
      return []
    }
    var tags: [String] = []
    for element in elements {
      if let words = element.words, !words.isEmpty {
        tags.append(words)
      } else if !element.isEmpty {
        leave(element, "expected a text, found \(element.node.kind)")
      }
    }
    return tags
  }
}

extension PIAField {
  /// What stands there, for a message: short, and nothing of a text.
  var found: String {
    if case .number(let digits) = node.content { return String(digits.prefix(20)) }
    return node.kind
  }
}
