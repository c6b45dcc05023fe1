/// The acts that a letter names, for the numbers that stand without one.
enum LetterLaw {
  /// The Regulation, or none: a bare number is one of its articles.
  case regulation
  /// Only acts with other numbers: a bare number says nothing.
  case others

  init(_ matches: inout [SentenceMatch], statutes: Statutes) {
    let namesRegulation = matches.indices.contains { matches[$0].contains("laws") }
    let namesOthers = matches.indices.contains { index in
      statutes.classes.contains { matches[index].contains($0) }
    }
    self = namesOthers && !namesRegulation ? .others : .regulation
  }
}
