/// What the phrases of one language make of a letter.
enum PassageVerdict {
  case request([Finding], LetterReading.Certainty)
  case reminder(LetterReading.Certainty)
  /// A letter that asks after an earlier request and for something besides.
  case requestBesideReminder([Finding])
  /// Mail that says what it is, and is no request.
  case unrelated
  case other(LetterReading.Certainty)
  /// A letter that takes a request back and makes no other.
  case retraction

  /// Whether a reading in this language tells more than one in another that is likelier.
  ///
  /// What one of them takes for a wish is not plainly none.
  func saysMore(than other: PassageVerdict) -> Bool {
    switch (other, self) {
    case (.other(.plain), .other(.unsure)): true
    case (_, .other): false
    case (.other, _): true
    default: false
    }
  }

  func classification(language: String) -> Classification {
    switch self {
    case .request(let findings, let certainty):
      Classification(
        kind: .request,
        certainty: certainty,
        rights: findings,
        language: language
      )
    case .requestBesideReminder(let findings):
      Classification(
        kind: .request,
        certainty: .plain,
        rights: findings,
        language: language,
        repetition: .earlierRequest
      )
    case .reminder(let certainty):
      Classification(kind: .reminder, certainty: certainty, rights: [], language: language)
    case .unrelated:
      Classification(kind: .other, certainty: .plain, rights: [], language: language)
    case .retraction:
      Classification(kind: .other, certainty: .unsure, rights: [], language: language)
    case .other(let certainty):
      Classification(kind: .other, certainty: certainty, rights: [], language: language)
    }
  }
}
