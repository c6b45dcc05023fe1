public import Foundation
public import SubjectRequests
import TimeLimits

extension DeadlineReport {
  /// The report as a calendar (RFC 5545): an event on the last day of each clock that has one.
  ///
  /// A clock that stands has none: it is tentative (STATUS) on the day of its reminder, or today where
  /// that has passed; and one tentative event on the day of the report counts the clocks that have no
  /// day at all, so that a calendar without them is not taken for one in which nothing is open.
  ///
  /// Identifiers follow from reference, right and clock, or are hashes of controller, record and task,
  /// and the stamp is the instant of the report, so that a calendar program updates what it took in
  /// before, and the same report gives the same bytes. It holds no personal data, not even the handle
  /// of an officer: feeds are read far and wide.
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
