import Storage
import SubjectRequests
import TimeLimits

/// Compares what is stored of a case with what its events make it.
struct CaseComparison {
  /// Something that is not as it must be.
  struct Finding: Hashable {
    let field: String
    let problem: String
  }

  /// The case as its events tell it.
  let file: CaseFile
  /// Its clocks; nil where the events contradict each other.
  let deadlines: [ClaimDeadline]?
  private(set) var findings: [Finding] = []
  /// What a rewrite of the derived rows mends.
  private(set) var mendable: [Finding] = []
  private(set) var law = Law.present

  /// Under which law the dates of the case were computed.
  enum Law {
    case present
    /// The case was closed before the profile, the rules or a calendar changed, and keeps its dates.
    case earlier
  }

  init(_ stored: StoredCase, keeper: DeadlineKeeper) {
    file = CaseFile(stored.request, events: stored.events)
    deadlines = (try? keeper.deadlines(of: file)).map { stored.held.applied(to: $0) }
    checkKey(stored)
    checkEvents(stored)
    guard let deadlines else {
      add("event", "the events contradict each other, so no date can be computed")
      return
    }
    checkRows(stored.rows, rebuilt: DerivedRow.rebuilt(from: file, deadlines))
  }

  private mutating func add(_ field: String, _ problem: String) {
    findings.append(Finding(field: field, problem: problem))
  }

  private mutating func checkKey(_ stored: StoredCase) {
    switch (stored.key, file.erasure) {
    case (.doesNotOpen(let error), _): add("data_key", "\(error)")
    case (.erased, nil):
      add("data_key", "is missing, and no event says that the case was erased: erase it")
    case (.opens, .some): add("data_key", "is still there, although the case was erased")
    case (.opens, nil), (.erased, .some): break
    }
    for table in stored.remnants {
      add(table, "still holds personal data, although the case was erased")
    }
  }

  private mutating func checkEvents(_ stored: StoredCase) {
    let last = stored.sequences.last ?? 0
    if last == 0 { add("event", "there are none, and receipt is the least") }
    let missing = Set(1...max(1, last)).subtracting(stored.sequences).sorted()
    for sequence in missing where last > 0 { add("event.\(sequence)", "is missing") }
    for sequence in stored.unreadable { add("event.\(sequence)", "cannot be read") }
  }

  private mutating func checkRows(_ stored: [DerivedRow], rebuilt: [DerivedRow]) {
    let expected = Dictionary(rebuilt.map { ($0.place, $0) }) { first, _ in first }
    let known = Dictionary(stored.map { ($0.place, $0) }) { first, _ in first }
    if isClosedUnderEarlierLaw(stored, rebuilt) { law = .earlier }
    let places = Set(expected.keys).union(known.keys)
    for place in places where law == .present || !place.isDeadline {
      switch (known[place], expected[place]) {
      case (let stored?, let rebuilt?): mendable += Self.compare(stored, rebuilt)
      case (nil, let rebuilt?): mendable.append(Finding(field: rebuilt.name, problem: "is missing"))
      case (let stored?, nil):
        mendable.append(Finding(field: stored.name, problem: "follows from no event"))
      case (nil, nil): break
      }
    }
    mendable.sort { $0.field < $1.field }
    findings += mendable
  }

  /// Only open cases are computed anew when the profile, the rules or a calendar change.
  private func isClosedUnderEarlierLaw(_ stored: [DerivedRow], _ rebuilt: [DerivedRow]) -> Bool {
    guard case .closed = file.standing else { return false }
    let stored = Set(stored.filter(\.place.isDeadline).map(\.basis))
    let present = Set(rebuilt.filter(\.place.isDeadline).map(\.basis))
    let (rules, presentRules) = (Set(stored.map(\.rule)), Set(present.map(\.rule)))
    return !stored.isEmpty
      && (Set(stored.map(\.law)).isDisjoint(with: present.map(\.law)) || rules != presentRules)
  }

  private static func compare(_ stored: DerivedRow, _ rebuilt: DerivedRow) -> [Finding] {
    let differing = rebuilt.columns.filter { stored[$0.name] != $0.value }
    // A clock names the revision of the calendar that it came from; what a later one left as it was
    // is not written again.
    if differing.map(\.name) == ["calendar"], stored.calendar.precedes(rebuilt.calendar) {
      return []
    }
    return differing.map { column in
      let value = stored[column.name]
      let field = "\(rebuilt.name).\(column.name)"
      // Who works on a case is an employee's name.
      guard column.name != "assignee" else {
        return Finding(field: field, problem: "is not what the events say")
      }
      let says = "is \(value ?? "empty"), and the events make it \(column.value ?? "empty")"
      return Finding(field: field, problem: says)
    }
  }
}

extension DerivedRow.Place {
  var isDeadline: Bool {
    if case .deadline = self { true } else { false }
  }
}

extension DerivedRow {
  /// The table, with what tells its rows apart for a person.
  fileprivate var name: String {
    switch place {
    case .request: "subject_request"
    case .claim: "claim.\(right ?? "")"
    case .deadline(_, let clock): "deadline.\(right ?? "").\(clock.rawValue)"
    }
  }

  fileprivate var calendar: CalendarVersion { CalendarVersion(self["calendar"] ?? "") }

  /// From what a deadline was computed.
  fileprivate var basis: DeadlineBasis {
    DeadlineBasis(
      rule: self["rule"],
      law: [self["options"], self["calendar"], self["received_on"]]
    )
  }
}

/// The rule of a deadline, and what else it was computed from.
private struct DeadlineBasis: Hashable {
  let rule: String?
  let law: [String?]
}
