extension Wording {
  /// A provision as lawyers of the language cite it: `6(1)(e)` reads `Art. 6, lid 1, onder e)` in
  /// Dutch.
  ///
  /// - Parameter number: the article with its paragraph and letter in brackets, if any.
  /// - Returns: the provision behind its `Art.`.
  func provision(_ number: String) -> String {
    let (parts, rest) = Self.parts(of: number)
    switch (parts.count, rest) {
    case (1, ""): return self("Art. {1}", parts[0])
    case (2, ""): return self("Art. {1}({2})", parts[0], parts[1])
    case (3, ""): return self("Art. {1}({2})({3})", parts[0], parts[1], parts[2])
    case (2, "second subparagraph"):
      return self("Art. {1}({2}), second subparagraph", parts[0], parts[1])
    default: return "Art. \(number)"
    }
  }

  /// A provision with its name: `Art. 6(1)(c): legal obligation`.
  func cited(_ number: String, as name: String) -> String {
    self("{1}: {2}", provision(number), name)
  }

  /// What stands behind a rule, as lint names it in English: `Art. 9(2), 10`.
  ///
  /// Guidelines and templates are called the same in every language.
  func sources(_ english: String) -> String {
    guard english.hasPrefix("Art. "), !english.contains("-") else { return english }
    let numbers = english.dropFirst(5).split(separator: ",").map { $0.drop { $0 == " " } }
    guard numbers.allSatisfy({ $0.first?.isNumber == true }) else { return english }
    let cited = numbers.enumerated().map { index, number in
      let isPlain = index > 0 && number.allSatisfy(\.isNumber)
      return isPlain ? String(number) : provision(String(number))
    }
    return cited.joined(separator: language == .english || language == .german ? ", " : "; ")
  }

  /// `46(2)(a)` is 46, 2 and a; what follows the last bracket is the rest.
  private static func parts(of number: String) -> (parts: [String], rest: String) {
    guard let end = number.lastIndex(of: ")") else { return ([number], "") }
    let parts = number[...end].split { $0 == "(" || $0 == ")" }.map(String.init)
    return (parts, String(number[number.index(after: end)...].drop { $0 == " " }))
  }
}

extension WorksheetLanguage {
  /// What stands behind a rule of lint, as lawyers of the language cite it.
  public func sources(_ english: String) -> String { Wording(self).sources(english) }
}
