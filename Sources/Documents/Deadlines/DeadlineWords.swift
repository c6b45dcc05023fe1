import SubjectRequests
import TimeLimits

extension DeadlineReport.Urgency {
  /// The heading of the group.
  var words: String {
    switch self {
    case .overdue: "Overdue"
    case .thisWeek: "Due within a week"
    case .later: "Due later"
    case .suspended: "Suspended"
    case .undated: "Without a date"
    }
  }
}

extension DeadlineReport {
  /// How many clocks there are of each urgency, as a sentence.
  var summary: String {
    guard !items.isEmpty else { return "No open clock was found." }
    let counts = Urgency.allCases.map { "\(items($0).count) \($0.words.lowercased())" }
      .joined(separator: ", ")
    let clocks = items.count(where: \.isOfRequest)
    guard clocks == items.count else {
      let all = items.count.counting("deadline")
      let ofRegister =
        clocks == 0 ? " of the register" : ", \(items.count - clocks) of them of the register"
      return "\(all)\(ofRegister): \(counts)."
    }
    return requests == clocks
      ? "\(counts)."
      : "\(clocks.counting("clock")) of \(requests.counting("request")): \(counts)."
  }
}

extension DeadlineReport.Item {
  /// Whether it is a clock of a request.
  var isOfRequest: Bool { matter.kind == .request }

  /// The right or task with its article.
  var subjectWords: String {
    matter.article.map { "\(matter.subject), Art. \($0)" } ?? matter.subject
  }

  /// The right or task and the clock, as short as a picture wants them.
  var drawnWords: String {
    ([matter.subject] + [matter.article].compactMap(\.self)).joined(separator: " ")
      + ", \(matter.clock)"
  }

  /// What to do about a clock that stands, and when.
  var reminding: String? {
    reminder.map { "Remind, or look at it again, on \($0)." }
  }

  /// The day that counts and how far it is, as one passage.
  func position(asOf day: CalendarDate) -> String {
    if let due { return "\(due), \(DeadlineColumn.daysLeft(of: self))" }
    guard let since = suspendedSince else { return status.rawValue }
    return "since \(since), \(Self.days(since.days(to: day)))"
  }

  /// The last day, and beneath it the nominal one where that is another.
  var dueWords: [String] {
    guard let due else { return [] }
    let nominal = dueUnrolled.flatMap { $0 == due ? nil : "nominally \($0)" }
    return [due.description] + (nominal.map { [$0] } ?? [])
  }

  /// How far it is in days, and beneath it in working days.
  var leftWords: [String] {
    let days = daysLeft.map { _ in [DeadlineColumn.daysLeft(of: self)] } ?? []
    let working = workingDaysLeft.map { count in
      let number = abs(count).counting("working day")
      return [count < 0 ? "\(number) late" : number]
    }
    return days + (working ?? [])
  }

  static func days(_ count: Int) -> String { count.counting("day") }
}
