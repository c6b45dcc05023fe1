import Documents
import Foundation
import SubjectRequests
import TestReaders
import Testing
import TimeLimits

/// Breaches and reviews stand beside requests, and each controller is named where there are several.
@Suite("Reports of the register and of several controllers")
struct JointReportTests {
  @Test("Table, CSV, JSON and page are the golden files")
  func golden() throws {
    let report = try SampleReport.withRegister()
    let table = Data(report.table(width: 150, colouring: .plain).utf8)
    #expect(try table == Golden.file("documents/deadlines-joint.txt", holding: table))
    let csv = report.csv()
    #expect(try csv == Golden.file("documents/deadlines-joint.csv", holding: csv))
    let json = try report.json()
    #expect(try json == Golden.file("documents/deadlines-joint.json", holding: json))
    let html = Data(report.html().utf8)
    #expect(try html == Golden.page("documents/deadlines-joint.html", holding: html))
    #expect(try Python.run("html_check.py", on: html).contains("\"events\": []"))
  }

  @Test("They are grouped by urgency with the requests")
  func urgency() throws {
    let report = try SampleReport.withRegister()
    let overdue = report.items(.overdue).map(\.matter.kind)
    #expect(overdue == [.request, .breach, .request, .breach])
    #expect(report.items(.thisWeek).contains { $0.matter.kind == .review })
    #expect(report.items(.later).count { $0.matter.kind == .review } == 2)
    #expect(report.requests == 7)
  }

  @Test("The controller is a column where there are several, and nowhere else")
  func controllers() throws {
    let joint = try SampleReport.withRegister()
    let alone = try SampleReport.make()
    #expect(joint.table(width: 150, colouring: .plain).contains("Controller"))
    #expect(!alone.table(width: 150, colouring: .plain).contains("Controller"))
    #expect(joint.html().contains("<th scope=\"col\">Controller</th>"))
    #expect(!alone.html().contains("<th scope=\"col\">Controller</th>"))
    #expect(joint.items.count { $0.controller == "Lindewijk Housing" } == 5)
    #expect(alone.items.allSatisfy { $0.controller == "Municipality of Lindewijk" })
  }

  @Test("A spreadsheet holds them with their controllers")
  func spreadsheet() throws {
    let found = try Python.run("xlsx_check.py", on: SampleReport.withRegister().xlsx())
    #expect(found.contains("\"breach laptop-2026\""))
    #expect(found.contains("\"Lindewijk Housing\""))
  }

  @Test("Alarms are in the CSV as well")
  func alarms() throws {
    let csv = String(decoding: try SampleReport.make().csv(), as: UTF8.self)
    #expect(csv.contains("set it, and the dates are computed."))
  }
}
