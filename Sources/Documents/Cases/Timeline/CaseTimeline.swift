public import SubjectRequests
public import TimeLimits

/// The life of a case on a line of time: its clocks with what stopped and lengthened them, and below
/// them what happened, day by day.
public struct CaseTimeline: Sendable {
  let file: CaseFile
  let events: [CaseEvent]
  let deadlines: [ClaimDeadline]
  let asOf: CalendarDate
  let law: SpokenLaw
  let zone: Zone

  /// Puts the picture together.
  ///
  /// - Parameters:
  ///   - file: the case.
  ///   - events: its history.
  ///   - deadlines: its clocks.
  ///   - asOf: the day to which what is open is drawn.
  ///   - law: the law by whose provisions the case is spoken of.
  ///   - zone: the controller's time zone.
  public init(
    _ file: CaseFile,
    events: [CaseEvent],
    deadlines: [ClaimDeadline],
    asOf: CalendarDate,
    law: SpokenLaw = .statute(.gdpr),
    zone: Zone
  ) {
    self.file = file
    self.events = events
    self.deadlines = deadlines
    self.asOf = asOf
    self.law = law
    self.zone = zone
  }

  static let title = "Timeline of the request"

  /// The clocks that are drawn: the answer, and what is to be done at once.
  var clocks: [CaseClock] {
    deadlines.filter { ClockKind.answers.contains($0.clock) }.compactMap { deadline in
      file[deadline.claim].map { CaseClock($0, deadline, in: self) }
    }
  }

  /// What happened, in the order of the days; on one day as it was recorded.
  var marks: [CaseMark] {
    var rights: [Identifier<Claim>: ClaimedRight] = [:]
    let marks = events.map { event in
      if let claim = event.claim, case .claimed(let right) = event.happening {
        rights[claim] = right
      }
      let recorded = day(event.recorded)
      return CaseMark(
        day: day(event.occurred),
        kind: event.happening.kind,
        right: event.claim.flatMap { rights[$0] },
        words: event.happening.words(under: law),
        recorded: recorded == day(event.occurred) ? nil : recorded,
        by: event.by
      )
    }
    return marks.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }

  /// The first and the last day that are drawn.
  ///
  /// What lies far behind the rest, such as the erasure of the case, stands at the edge.
  var window: ClosedRange<CalendarDate> {
    let received = file.request.receivedDay(in: zone)
    let first = clocks.map(\.start).reduce(received, min)
    let due = clocks.compactMap { $0.due?.day }
    let ends = clocks.map(\.end)
    let last = (due + ends).max() ?? first
    let near = marks.map(\.day).filter { $0 <= last.adding(days: 60) }.max() ?? last
    return first.adding(days: -2)...max(last, near, first.adding(days: 14)).adding(days: 3)
  }

  func day(_ instant: Instant) -> CalendarDate { CalendarDate(instant, in: zone) }

  /// What a person who cannot see the picture is told.
  var description: String {
    let clocks = clocks.map(\.words)
    let told = clocks.isEmpty ? "No clock has a day." : clocks.joined(separator: "; ") + "."
    return """
      Days run from left to right, from \(window.lowerBound) to \(window.upperBound). \(told) Below \
      the clocks each of \(marks.count) events stands on its day. The tables below say the same.
      """
  }

  /// The picture, with the table of the clocks.
  var picture: Picture {
    Picture(
      title: Self.title,
      alternative: description,
      svg: CaseTimelineDrawing(timeline: self).svg,
      table: Table(
        "The clocks in words",
        [
          .init("Claim", 3), .init("Clock", 2), .init("Runs from", 3), .init("Questions", 4),
          .init("Extension", 3), .init("Last day", 3), .init("Standing", 3),
        ],
        clocks.map(\.row)
      )
    )
  }
}

/// An event on its day.
struct CaseMark {
  let day: CalendarDate
  let kind: EventKind
  let right: ClaimedRight?
  let words: String?
  /// The day on which it was recorded, where that was a later one.
  let recorded: CalendarDate?
  let by: Handle
}
