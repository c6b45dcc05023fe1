import SubjectRequests
import TimeLimits

extension CaseClock {
  /// The clock in a sentence.
  var words: String {
    let questions = questions.map { ", \($0.words)" }.joined()
    let lengthened = extended.map { ", extended \($0.time.words) on \($0.day)" } ?? ""
    let due = due.map { ", last day \($0.day)" } ?? ""
    return "\(right.word) from \(start)\(questions)\(lengthened)\(due), \(standing)"
  }

  /// Where it stands, in words.
  var standing: String {
    switch ending {
    case .done(let word): "\(word) on \(end)"
    case .running: due?.isLate == true ? "overdue" : "running"
    case .standing: "stands until the person answers"
    }
  }

  /// The clock as a row of a table.
  var row: Table.Row {
    Table.Row([
      Cell(fixed: right.word), Cell(fixed: clock.rawValue), Cell(fixed: start.description),
      Cell(lines: questions.map(\.words)),
      Cell(extended.map { "\($0.time.words), told \($0.day)" }),
      Cell(due?.day.description), Cell(fixed: standing, tone: due?.isLate == true ? .grave : nil),
    ])
  }
}

extension CaseClock.AskedQuestion {
  /// The question in words: about what, from when, until when.
  var words: String {
    let end = isAnswered ? "answered \(days.upperBound)" : "not answered"
    let late = timeliness == .late ? ", asked late" : ""
    return "\(subject) asked \(days.lowerBound), \(end)\(late)"
  }
}
