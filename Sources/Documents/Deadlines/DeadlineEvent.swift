import Crypto
import Foundation
import Records
import SubjectRequests
import TimeLimits

/// What a calendar shows of a report: a day, and what is due or to be looked at on it.
struct DeadlineEvent {
  private let uid: String
  private let stamp: String
  private let day: CalendarDate
  private let standing: Standing
  private let summary: String
  private let description: String
  private let category: String
  private let notices: [Notice]

  /// Whether the law sets the day.
  private enum Standing {
    case fixed
    /// It is nobody's last day: a clock stands, or has no date.
    case tentative
  }

  /// How a calendar rings ahead of a day.
  private struct Notice {
    let days: Int
    let says: String
  }

  /// How many days ahead a calendar rings, where that is not past already.
  private static let noticeDays = [7, 2]

  /// The events of a report, each with an identifier of its own.
  static func events(of report: DeadlineReport) -> [DeadlineEvent] {
    var seen: [String: Int] = [:]
    let stamp = utc(report.made)
    let dated: [DeadlineEvent] = report.items.compactMap { item in
      guard let day = item.due ?? item.suspendedDay(asOf: report.asOf) else { return nil }
      let name = item.matter.identifier
      seen[name, default: 0] += 1
      let number = seen[name, default: 1]
      return DeadlineEvent(
        item,
        on: day,
        uid: (number == 1 ? name : "\(name)-\(number)") + "@habeas.invalid",
        stamp: stamp,
        controller: report.controllers > 1 ? item.controller : nil
      )
    }
    return dated + [DeadlineEvent(undatedOf: report, stamp: stamp)].compactMap(\.self)
  }

  private init(
    _ item: DeadlineReport.Item,
    on day: CalendarDate,
    uid: String,
    stamp: String,
    controller: String?
  ) {
    self.uid = uid
    self.stamp = stamp
    self.day = day
    standing = item.due == nil ? .tentative : .fixed
    let subject = "\(item.matter.subject), \(item.matter.clock), \(item.matter.name)"
    summary = "\(item.calendarWord): \(subject)"
    description = item.sentences(controller: controller).joined(separator: "\n")
    category = item.matter.clock
    notices = Self.noticeDays.filter { $0 < item.daysLeft ?? 0 }.map { days in
      Notice(days: days, says: "In \(days) days, on \(day): \(subject)")
    }
  }

  /// The one event that counts the clocks without any day; nil where there are none.
  private init?(undatedOf report: DeadlineReport, stamp: String) {
    let items = report.items.filter {
      $0.due == nil && $0.suspendedDay(asOf: report.asOf) == nil
    }
    guard !items.isEmpty else { return nil }
    let name = Data("\(report.controller)|undated".utf8)
    uid = "undated-\(SHA256.hash(data: name).prefix(16).hexadecimal)@habeas.invalid"
    self.stamp = stamp
    day = report.asOf
    standing = .tentative
    summary = "Without a last day: \(items.count.counting("clock"))"
    let words = DeadlineStatus.allCases.compactMap { status in
      let count = items.count { $0.status == status }
      return count == 0 ? nil : "\(status.rawValue): \(count)."
    }
    description = (words + ["The report of deadlines names them."]).joined(separator: "\n")
    category = "undated"
    notices = []
  }

  func write(to calendar: inout CalendarText) {
    calendar.component("VEVENT") { event in
      event.add("UID", uid)
      event.add("DTSTAMP", stamp)
      event.add("DTSTART;VALUE=DATE", Self.basic(day))
      event.add("DTEND;VALUE=DATE", Self.basic(day.adding(days: 1)))
      event.add("SUMMARY", text: summary)
      event.add("DESCRIPTION", text: description)
      event.add("CATEGORIES", category)
      if case .tentative = standing { event.add("STATUS", "TENTATIVE") }
      event.add("TRANSP", "TRANSPARENT")
      for notice in notices {
        event.component("VALARM") { alarm in
          alarm.add("ACTION", "DISPLAY")
          alarm.add("DESCRIPTION", text: notice.says)
          alarm.add("TRIGGER", "-P\(notice.days)D")
        }
      }
    }
  }

  /// A day as `YYYYMMDD`.
  private static func basic(_ date: CalendarDate) -> String {
    date.description.filter { $0 != "-" }
  }

  /// An instant as `YYYYMMDDThhmmssZ`, to the second.
  private static func utc(_ instant: Instant) -> String {
    let whole = Instant(secondsSince1970: instant.secondsSince1970).description
    return whole.filter { $0 != "-" && $0 != ":" }
  }
}

extension DeadlineReport.Item {
  /// On which day a clock that stands is looked at: that of the reminder, or today once it has passed.
  fileprivate func suspendedDay(asOf today: CalendarDate) -> CalendarDate? {
    guard suspendedSince != nil else { return nil }
    return max(reminder ?? today, today)
  }

  fileprivate var calendarWord: String {
    switch urgency {
    case .overdue: "Overdue"
    case .thisWeek, .later, .undated: "Due"
    case .suspended: "Suspended"
    }
  }

  fileprivate func sentences(controller: String?) -> [String] {
    (controller.map { ["For \($0)."] } ?? [])
      + (received.map { ["Received on \($0)."] } ?? [])
      + dateSentences + remarks
  }

  private var dateSentences: [String] {
    guard let due else {
      let since = suspendedSince.map { "The clock stands since \($0): there is no last day." }
      return [since, reminding].compactMap(\.self)
    }
    if matter.clock == ClockKind.actAtOnce.rawValue { return ["To be done at once."] }
    var sentences = ["Last day in time: \(due)."]
    if let dueUnrolled, dueUnrolled != due {
      sentences.append("Nominal last day \(dueUnrolled), moved to a working day.")
    }
    if let target { sentences.append("To be done by \(target) by the internal target.") }
    return sentences
  }
}

extension DeadlineReport.Matter {
  /// What never changes while the clock is the same, and names nobody.
  fileprivate var identifier: String {
    switch self {
    case .claim(let reference, let right, let clock):
      let article = right.article.map { $0 == "(" ? "." : String($0) }.joined()
      return "\(reference)-\(article.filter { $0 != ")" })-\(clock.rawValue)"
    case .record(let record):
      let words = "\(record.controller)|\(name)|\(subject)"
      return SHA256.hash(data: Data(words.utf8)).prefix(16).hexadecimal
    }
  }
}
