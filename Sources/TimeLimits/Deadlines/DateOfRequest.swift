extension CourseReading {
  /// Lets the period begin with the date that the request bears, where the law counts from that.
  func beginning(_ course: Course) -> Course {
    guard terms.trigger == .requestDate else { return course }
    guard let dated = facts.dated else {
      trace.alarm(.requestDateUnknown, StepNote(.requestDateUnknown, .date(course.eventDay)))
      return course
    }
    trace.note(StepNote(.requestDated, .date(dated)))
    return course.from(dated)
  }
}
