public import SubjectRequests
public import TimeLimits

/// A case on one page, as a person who answers for it wants it: who, what, where it stands, what is
/// due, what is to be done, what was done.
public struct CasePage: Sendable {
  let file: CaseFile
  let events: [CaseEvent]
  let requester: Person
  let represented: Person?
  let language: String?
  let evidence: Receipt.Evidence?
  let externalReference: String?
  let deadlines: [ClaimDeadline]
  /// By whose provisions the case is spoken of.
  let law: SpokenLaw
  /// The letters to the person and to recipients, a line each.
  let letters: [String]
  let zone: Zone
  /// The day on which it is seen.
  let day: CalendarDate

  /// Puts the page together.
  ///
  /// - Parameters:
  ///   - file: the case.
  ///   - events: its history.
  ///   - requester: who wrote.
  ///   - represented: for whom, where that is somebody else.
  ///   - language: ISO 639 code of the language of the letter.
  ///   - evidence: on what the moment of receipt rests, where that is known.
  ///   - externalReference: how another system calls the request, where one does.
  ///   - deadlines: its clocks.
  ///   - letters: the letters to the person and to recipients, a line each.
  ///   - law: the law by whose provisions it is spoken of.
  ///   - zone: the controller's time zone.
  ///   - day: the day on which it is seen.
  public init(
    _ file: CaseFile,
    events: [CaseEvent],
    requester: Person,
    represented: Person?,
    language: String?,
    evidence: Receipt.Evidence? = nil,
    externalReference: String? = nil,
    deadlines: [ClaimDeadline],
    letters: [String] = [],
    law: SpokenLaw = .statute(.gdpr),
    zone: Zone,
    on day: CalendarDate
  ) {
    self.file = file
    self.events = events
    self.requester = requester
    self.represented = represented
    self.language = language
    self.evidence = evidence
    self.externalReference = externalReference
    self.deadlines = deadlines
    self.letters = letters
    self.law = law
    self.zone = zone
    self.day = day
  }

  /// The page as lines of text.
  public var lines: [String] {
    ["Request \(file.request.reference)"] + head.map { "  \($0.line)" }
      + section("Claims", claims.flatMap(\.lines))
      + section("Clocks", clocks)
      + section("Tasks", tasks.map(\.line))
      + section("Recipients", recipients.map(\.line) + inquiry)
      + section("Letters", letters)
      + section("Next", next)
      + section("What was done", history.lines)
  }

  private var history: CaseHistory {
    CaseHistory(events, law: law, toldDay: file.request.toldDay, zone: zone)
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", title] + lines.map { "  \($0)" }
  }

  /// What is to be done, a line each.
  var next: [String] { file.nextSteps.map { $0.text(under: law) } }

  /// What the clocks show, a line each.
  var clocks: [String] { DeadlineLines.lines(deadlines, of: file, on: day) }

  /// What is said of the case under a word.
  struct Fact {
    let label: String
    let text: String

    init(_ label: String, _ text: String) {
      self.label = label
      self.text = text
    }

    /// The words beside each other, one line of a column.
    var line: String { label.padded(to: 10) + text }
  }

  func at(_ instant: Instant) -> String { LocalMoment.text(instant, in: zone) }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
