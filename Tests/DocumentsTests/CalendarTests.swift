import Documents
import Foundation
import SubjectRequests
import TestReaders
import Testing
import TimeLimits

@Suite("Calendars of deadlines")
struct CalendarTests {
  /// One that stands is there on the day of its reminder, and one tells how many have no day.
  @Test("A reader of RFC 5545 finds an event for each clock with a day")
  func events() throws {
    let report = try SampleReport.make()
    let found = try Python.run("calendar_check.py", on: report.calendar())
    #expect(found.ranges(of: "@habeas.invalid").count == 7)
    #expect(found.ranges(of: "\"20261102T083015Z\"").count == 7)
    #expect(found.contains("\"Due: objection\\\\, response\\\\, "))
    #expect(found.contains("\"20261109\""))
  }

  @Test("Long texts of any script fold without splitting a character")
  func folding() throws {
    for name in ["é", "合", "😀", "a;b,c\\", "\u{0}\u{1B}\n"] {
      let long = String(repeating: name, count: 200)
      let report = try SampleReport.make(controller: long)
      #expect(try Python.run("calendar_check.py", on: report.calendar()).contains("20261109"))
    }
  }

  @Test("The same clock twice in a request gets two identifiers; a changed day keeps its own")
  func identifiers() throws {
    let report = try SampleReport.make()
    let twice = DeadlineReport(
      asOf: report.asOf,
      made: report.made,
      controller: "A",
      items: report.items + report.items
    )
    let found = try Python.run("calendar_check.py", on: twice.calendar())
    #expect(found.ranges(of: "@habeas.invalid").count == 13)
    let later = DeadlineReport(
      asOf: report.asOf.adding(days: 3),
      made: report.made.adding(hours: 72),
      controller: "A",
      items: report.items
    )
    let uids = { (bytes: Data) in
      // What counts the clocks without a day is of a controller of one name.
      String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
        .filter { $0.hasPrefix("UID") && !$0.hasPrefix("UID:undated") }
    }
    #expect(uids(report.calendar()) == uids(later.calendar()))
  }

  @Test("Nobody is named, and nothing rings that would have rung before")
  func silence() throws {
    let bytes = try SampleReport.make().calendar()
    let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
    for name in ["devries", "team@lindewijk", "张伟"] { #expect(!text.contains(name)) }
    let alarms = { (days: Int) in
      let report = SampleReport.report([SampleReport.plain(daysLeft: days)])
      return String(decoding: report.calendar(), as: UTF8.self).ranges(of: "BEGIN:VALARM").count
    }
    #expect([-1, 0, 1, 2, 3, 7, 8].map(alarms) == [0, 0, 0, 0, 1, 1, 2])
  }

  @Test("A calendar without events still holds a component, as RFC 5545 asks")
  func empty() {
    let text = String(decoding: SampleReport.report([]).calendar(), as: UTF8.self)
    #expect(text.contains("BEGIN:VTIMEZONE\r\nTZID:Etc/UTC\r\nBEGIN:STANDARD\r\n"))
  }
}
