/// One step of a phrase.
indirect enum PhraseStep: Sendable, Hashable {
  /// Any of these words.
  case word([WordPattern])
  /// Any of these classes.
  case classes([String])
  /// At most so many words of any kind, none of which negates.
  case gap(Int)
  /// The beginning of a clause.
  case clauseStart
  /// No phrase of these classes begins here; a clause of its own may begin with one.
  case unless([String])
  /// The step, or nothing.
  case optional(PhraseStep)
}
