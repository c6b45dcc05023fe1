/// What the law has a letter say, however its words are edited.
///
/// The raw value is what a person is told is missing.
public enum LetterEssential: String, Sendable, Hashable, CaseIterable {
  /// Why something is refused, ended or delayed: Articles 11(2), 12(3), 12(4).
  case reasons = "the reasons"
  /// Where to complain: Article 12(4).
  case authority = "the supervisory authority"
  /// The judicial remedy: Article 12(4).
  case remedy = "the judicial remedy"
  /// Until when the time limit is extended: Article 12(3).
  case lastDay = "the last day"
  /// From when the data are processed again: Article 18(3).
  case liftedOn = "the day on which the restriction ends"
}

/// What becomes of a letter that does not say what the law has it say.
public enum IncompleteLetter: Sendable, Hashable {
  /// It does not go.
  case refused
  /// It goes: a person answers for its words, and the history says so.
  case readAgain
}
