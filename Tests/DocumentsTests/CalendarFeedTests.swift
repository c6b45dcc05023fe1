import Documents
import Foundation
import SubjectRequests
import TestReaders
import Testing
import TimeLimits

/// What a calendar program that is not ours finds in the feed.
@Suite("Feeds of deadlines", .enabled(if: Python.runs("icalendar")))
struct CalendarFeedTests {
  private struct Event: Decodable, Equatable {
    let day: String
    let summary: String
    let description: String
    let alarms: [String]
  }

  /// The events by their identifiers, of which the reader refuses two that are alike.
  private func events(_ report: DeadlineReport) throws -> [String: Event] {
    let found = try Python.run("feed_check.py", on: report.calendar())
    return try JSONDecoder().decode([String: Event].self, from: Data(found.utf8))
  }

  private struct Written: Decodable {
    let items: [Item]

    struct Item: Decodable {
      let kind: String
      let reference: String
      let due: String?
    }
  }

  @Test("The days are those of the JSON, and every item with a day is there")
  func days() throws {
    let report = try SampleReport.withRegister()
    let written = try JSONDecoder().decode(Written.self, from: report.json())
    let dated = written.items.filter { $0.due != nil }
    let found = try events(report)
    // Beside them the clock that stands, and the entry that counts those without a day.
    #expect(found.count == dated.count + 2 && dated.count == 10)
    for item in dated {
      #expect(
        found.values.contains { $0.day == item.due && $0.summary.contains(item.reference) },
        "\(item.reference)"
      )
    }
    #expect(Set(written.items.map(\.kind)) == ["request", "review", "breach"])
  }

  @Test("A later feed of moved days has the same identifiers")
  func identifiers() throws {
    let report = try SampleReport.withRegister()
    let first = try events(report)
    let moved = DeadlineReport(
      asOf: report.asOf.adding(days: 40),
      made: report.made.adding(hours: 960),
      controller: "Another name",
      items: report.items.reversed()
    )
    let stays: (String) -> Bool = { !$0.hasPrefix("undated") }
    #expect(try Set(events(moved).keys.filter(stays)) == Set(first.keys.filter(stays)))
  }

  @Test("Nobody and no label is told by an identifier, and no officer by anything")
  func silence() throws {
    let found = try events(SampleReport.withRegister())
    for (uid, event) in found {
      for word in ["laptop", "payroll", "cloud", "training"] { #expect(!uid.contains(word)) }
      for name in ["dpo", "devries", "team@", "张伟"] {
        #expect(!"\(uid) \(event.summary) \(event.description)".contains(name))
      }
    }
  }

  @Test("Where several controllers are in it, each event says whose it is")
  func controllers() throws {
    let joint = try events(SampleReport.withRegister())
    #expect(joint.values.count { $0.description.contains("For Lindewijk Housing.") } == 5)
    #expect(try events(SampleReport.make()).values.allSatisfy { !$0.description.contains("For ") })
  }
}
