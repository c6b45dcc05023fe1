import Documents
import Foundation
import SubjectRequests
import TestReaders
import Testing
import TimeLimits

@Suite("Reports of deadlines")
struct DeadlineReportTests {
  @Test("Table, CSV, JSON and calendar are the golden files")
  func golden() throws {
    let report = try SampleReport.make()
    let table = Data(report.table(width: 120, colouring: .plain).utf8)
    #expect(try table == Golden.file("documents/deadlines.txt", holding: table))
    let csv = report.csv()
    #expect(try csv == Golden.file("documents/deadlines.csv", holding: csv))
    let json = try report.json()
    #expect(try json == Golden.file("documents/deadlines.json", holding: json))
    let calendar = report.calendar()
    #expect(try calendar == Golden.file("documents/deadlines.ics", holding: calendar))
  }

  @Test(
    "No line is wider than asked, and nothing but colour differs in colour",
    arguments: [1, 2, 3, 7, 19, 20, 33, 40, 64, 79, 80, 81, 97, 120, 160]
  )
  func widths(width: Int) throws {
    let report = try SampleReport.make(controller: "Gemeente 's-Hertogenbosch 合同会社\u{1B}[31m")
    let plain = report.table(width: width, colouring: .plain)
    for line in plain.split(separator: "\n") {
      let cells = line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x3000 ? 2 : 1) }
      #expect(cells <= width)
    }
    let coloured = report.table(width: width, colouring: .ansi)
    #expect(coloured.contains("\u{1B}["))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    #expect(!plain.contains("\u{1B}"))
  }

  @Test("A narrow table keeps the reference and the day due")
  func narrow() throws {
    let report = try SampleReport.make()
    let table = report.table(width: 36, colouring: .plain)
    for item in report.items {
      #expect(table.contains(item.matter.name))
    }
    #expect(table.contains("2026-10-28"))
  }

  @Test("A wide table cuts nothing, and says the kind of a record once")
  func wide() throws {
    let code = "data-management.retention-of-personal-data"
    let reviews = [
      ("responsibility", "payroll-bureau", "responsibility", code),
      ("recipient", "mailer", "contract", "contract"),
      ("recipient", "mailer", "transfer", "us-cloud"),
    ]
    let report = SampleReport.report(
      reviews.map { record, label, kind, part in
        DeadlineReport.Item(
          record: DeadlineReport.RecordMatter(
            of: Identifier(UUID()),
            record: record,
            label: label,
            task: .review(of: kind, part: part)
          ),
          due: SampleReport.day("2027-01-01"),
          daysLeft: 60,
          workingDaysLeft: 40,
          assignee: nil
        )
      }
    )
    let table = report.table(width: .max, colouring: .plain)
    #expect(table.contains("responsibility payroll-bureau  \(code)  "))
    #expect(table.contains("recipient mailer               contract  "))
    #expect(table.contains("recipient mailer               transfer us-cloud  "))
    #expect(!table.contains("…"))
    #expect(report.table(width: 100, colouring: .plain).contains("…"))
  }

  @Test("Every urgency has its group, in order, with its items")
  func groups() throws {
    let table = try SampleReport.make().table(width: 100, colouring: .plain)
    let places = try [
      "Overdue (2)", "Due within a week (2)", "Due later (1)", "Suspended (1)",
      "Without a date (1)",
    ].map { try #require(table.firstRange(of: $0)).lowerBound }
    #expect(places == places.sorted())
  }

  @Test("An empty report says so in each format")
  func empty() throws {
    let report = DeadlineReport(
      asOf: SampleReport.day("2026-11-02"),
      made: Instant(secondsSince1970: 0),
      controller: "A",
      items: []
    )
    #expect(
      report.table(width: 80, colouring: .plain)
        == "Deadlines of A on 2026-11-02\nNo open clock was found.\n"
    )
    #expect(String(decoding: report.csv(), as: UTF8.self).split(separator: "\r\n").count == 1)
    #expect(try Python.run("calendar_check.py", on: report.calendar()) == "[]\n")
  }

  @Test("Handles that look like formulas are guarded in CSV")
  func formulas() throws {
    let csv = String(decoding: try SampleReport.make().csv(), as: UTF8.self)
    #expect(csv.contains(",'+team@lindewijk.example,request,"))
    #expect(csv.contains(",-5,-3,,j.devries,request,"))
  }
}
