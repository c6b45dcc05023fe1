/// A question that was answered, and where the period stood when it was asked.
struct AnsweredQuestion {
  let kind: Question.Kind
  let asked: CalendarDate
  /// The day of the arrival.
  let answered: CalendarDate
  /// The day of the check, where it is over.
  let checked: CalendarDate?
  /// What was asked for, as explanations call it.
  let name: PhraseArgument
  /// The end of the period as it was when the question was asked.
  let end: CourseEnd

  init(_ question: Question, _ answered: CalendarDate, _ name: PhraseArgument, end: CourseEnd) {
    kind = question.kind
    asked = question.asked
    self.answered = answered
    checked = question.checked
    self.name = name
    self.end = end
  }

  /// The day with which the period begins anew: Sweden's authority takes that of the check.
  func beginning(_ reading: Suspension) -> CalendarDate {
    reading == .restart ? checked ?? answered : answered
  }

  /// How many days it took, from the day after it was asked, or from that day itself.
  func days(inclusive: Bool) -> Int { asked.days(to: answered) + (inclusive ? 1 : 0) }
}
