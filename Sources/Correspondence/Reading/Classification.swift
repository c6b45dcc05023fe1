/// What a classifier makes of a letter.
struct Classification {
  var kind: LetterReading.Kind
  var certainty: LetterReading.Certainty
  var rights: [Finding]
  var language: String?
  var repetition = LetterReading.Repetition.none
}
