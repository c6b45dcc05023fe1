extension DeadlineCalculation {
  /// The end of a period that the first use of the data ends earlier, by Article 14(3)(b) and (c) GDPR.
  ///
  /// It is the day of that use, whatever day of the week: no period ends there that could be moved.
  func broughtForward(_ end: CourseEnd) -> CourseEnd {
    guard terms.clock == .information else { return end }
    var end = end
    if let day = facts.firstCommunication, day < end.due {
      trace.note(StepNote(.firstCommunication, .date(day), cites: .communication))
      end = CourseEnd(nominal: day, due: day)
    }
    if let day = facts.firstDisclosure, day < end.due {
      trace.note(StepNote(.firstDisclosure, .date(day), cites: .disclosure))
      end = CourseEnd(nominal: day, due: day)
    }
    return end
  }
}
