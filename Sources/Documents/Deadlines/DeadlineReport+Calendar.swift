import Crypto
public import Foundation
import Records
public import SubjectRequests
import TimeLimits

extension DeadlineReport {
  /// The report as a calendar (RFC 5545): an event on the last day of each clock that has one.
  ///
  /// Identifiers follow from reference, right and clock, or are hashes of controller, record and task,
  /// and the stamp is the instant of the report,
  /// so that a calendar program updates what it took in before, and the same report gives the same
  /// bytes. It holds no personal data, not even the handle of an officer: feeds are read far and wide.
  public func calendar() -> Data {
    var text = CalendarText()
    let events = DeadlineEvent.events(of: self)
    text.component("VCALENDAR") { calendar in
      calendar.add("VERSION", "2.0")
      calendar.add("PRODID", "-//Habeas//Deadlines//EN")
      calendar.add("CALSCALE", "GREGORIAN")
      calendar.add("X-WR-CALNAME", text: "Deadlines of \(controller)")
      for event in events { event.write(to: &calendar) }
      // A calendar must hold a component (RFC 5545, 3.6); a time zone shows nothing.
      if events.isEmpty { calendar.addUniversalTime() }
    }
    return Data(text.text.utf8)
  }
}

/// The event of a clock.
private struct DeadlineEvent {
  let uid: String
  let stamp: String
  let due: CalendarDate
  let item: DeadlineReport.Item
  /// The controller, where the report is about several.
  let controller: String?

  /// How many days ahead a calendar rings, where that is not past already.
  static let notices = [7, 2]

  /// The events of a report, each with an identifier of its own.
  static func events(of report: DeadlineReport) -> [DeadlineEvent] {
    var seen: [String: Int] = [:]
    let stamp = utc(report.made)
    return report.items.compactMap { item in
      guard let due = item.due else { return nil }
      let name = item.matter.identifier
      seen[name, default: 0] += 1
      let number = seen[name, default: 1]
      return DeadlineEvent(
        uid: (number == 1 ? name : "\(name)-\(number)") + "@habeas.invalid",
        stamp: stamp,
        due: due,
        item: item,
        controller: report.controllers > 1 ? item.controller : nil
      )
    }
  }

  func write(to calendar: inout CalendarText) {
    calendar.component("VEVENT") { event in
      event.add("UID", uid)
      event.add("DTSTAMP", stamp)
      event.add("DTSTART;VALUE=DATE", Self.basic(due))
      event.add("DTEND;VALUE=DATE", Self.basic(due.adding(days: 1)))
      event.add("SUMMARY", text: summary)
      event.add("DESCRIPTION", text: description)
      event.add("CATEGORIES", item.matter.clock)
      event.add("TRANSP", "TRANSPARENT")
      for days in Self.notices where days < item.daysLeft ?? 0 {
        event.component("VALARM") { alarm in
          alarm.add("ACTION", "DISPLAY")
          alarm.add("DESCRIPTION", text: "In \(days) days, on \(due): \(subject)")
          alarm.add("TRIGGER", "-P\(days)D")
        }
      }
    }
  }

  private var summary: String {
    "\(item.urgency == .overdue ? "Overdue" : "Due"): \(subject)"
  }

  private var subject: String {
    "\(item.matter.subject), \(item.matter.clock), \(item.matter.name)"
  }

  private var description: String {
    var sentences = item.received.map { ["Received on \($0)."] } ?? []
    if let controller { sentences.insert("For \(controller).", at: 0) }
    if item.matter.clock == ClockKind.actAtOnce.rawValue {
      sentences.append("To be done at once.")
    } else {
      sentences.append("Last day in time: \(due).")
      if let nominal = item.dueUnrolled, nominal != due {
        sentences.append("Nominal last day \(nominal), moved to a working day.")
      }
      if let target = item.target {
        sentences.append("To be done by \(target) by the internal target.")
      }
    }
    return (sentences + item.alarms.map(\.says)).joined(separator: "\n")
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
