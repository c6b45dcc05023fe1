import Assessments
import Documents
import Foundation
import SubjectRequests
import TestReaders
import Testing
import TimeLimits

/// Pages in a real browser: axe finds no violation of its rules, those of WCAG 2.2 A and AA among them.
@Suite(
  "Accessibility of pages",
  .serialized,
  .enabled(if: Chromium.isHere, "Chromium is not installed")
)
struct AccessibilityTests {
  @Test("Worksheets in each language", arguments: WorksheetLanguage.allCases)
  func worksheets(language: WorksheetLanguage) throws {
    let record = try Fixtures.sample()
    let pages = WorksheetLayout.allCases.map {
      Worksheet(record, as: $0, in: language).html()
    }
    #expect(try Chromium.violations(of: pages) == "")
  }

  @Test("Worksheets of an imported record, of the least and of a crowded one")
  func records() throws {
    let least = try AssessmentFile.read(Data(DraftTests.draft.utf8), as: .yaml)
    let records = [try PIAImportTests.card().assessment, least, try PictureTests.crowded()]
    let found = try Chromium.violations(of: records.map { Worksheet($0).html() })
    #expect(found == "")
  }

  @Test("Pages whose golden files other suites keep")
  func kept() throws {
    let paths = [
      "documents/deadlines.html", "documents/activity-register.html",
      "documents/access-package/index.html",
    ]
    let pages = try paths.map { try Golden.page($0) }
    #expect(try Chromium.violations(of: pages) == "")
  }

  @Test("Pages of cases and of their history")
  func cases() throws {
    let pages = [
      try CasePageTests.html(),
      try CaseTimelineTests.make().html(controller: "Sample Foundation"),
    ]
    #expect(try Chromium.violations(of: pages) == "")
  }

  @Test("Letters of each kind", arguments: LetterLanguage.allCases)
  func letters(language: LetterLanguage) throws {
    let pages = try LetterKind.allCases.map { kind in
      let facts = try SampleLetter(language: language).facts(kind)
      return try LetterDocument(
        try LetterWriter(language, citing: facts.statute).write(facts),
        in: language,
        from: facts.controller,
        reference: facts.reference,
        on: SampleLetter.day("2026-11-02")
      ).html()
    }
    #expect(try Chromium.violations(of: pages) == "")
  }

  @Test("A page with faults is found out")
  func faults() throws {
    let page = "<!DOCTYPE html><html><head></head><body><img src='a.png'></body></html>"
    let found = try Chromium.violations(of: ["<!DOCTYPE html><html><body></body></html>", page])
    #expect(found.contains("1: image-alt"))
    #expect(found.contains("0: html-has-lang"))
  }
}

/// The browser of the tests.
enum Chromium {
  /// Whether tests that need it run: where it is installed, and always in CI.
  static let isHere =
    ProcessInfo.processInfo.environment["CI"] != nil
    || FileManager.default.isExecutableFile(atPath: "/usr/bin/chromium")

  /// What axe has against pages, a line a rule; empty where there is nothing.
  static func violations(of pages: [String]) throws -> String {
    try Python.run("axe_check.py", on: JSONEncoder().encode(pages))
  }
}
