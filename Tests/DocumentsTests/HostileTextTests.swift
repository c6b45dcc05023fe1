import Assessments
import Documents
import Foundation
import TestReaders
import Testing

@Suite("Hostile text in worksheets")
struct HostileTextTests {
  /// Markup, quotes with combining marks behind them, forbidden characters, a very long word.
  static let hostile =
    "<script>alert(1)</script>\"\u{301} onload=\"x <\u{338}b> & ' ]]> \u{0}\u{8}\u{FFFE} "
    + "| * ` \\ \r\n second line\n\n--> third " + String(repeating: "W", count: 5000)

  private func worksheet() throws -> Worksheet {
    var record = try Fixtures.sample()
    record.processing.name = Self.hostile
    record.document.author = Self.hostile
    record.dataItems[0].explanation = Self.hostile
    record.risks[0].title = Self.hostile
    record.risks[0].threats = [Self.hostile]
    record.method.severity.levels[3].name = Self.hostile
    record.method.likelihood.levels[0].name = Self.hostile
    record.decision?.justification = Self.hostile
    return Worksheet(record)
  }

  @Test("HTML stays well formed, without scripts or event handlers")
  func html() throws {
    let html = try worksheet().html()
    #expect(!html.contains("<script"))
    #expect(!html.unicodeScalars.contains("\u{0}"))
    let found = try Python.run("html_check.py", on: Data(html.utf8))
    #expect(found.contains("\"events\": []"))
    #expect(found.contains("\"scripts\": 0"))
  }

  @Test("DOCX stays well formed, and keeps the text")
  func docx() throws {
    let docx = try worksheet().docx()
    #expect(try Python.run("docx_check.py", on: docx).contains("\"tables\": 55,"))
    let main = try Python.run("docx_main.py", on: docx)
    #expect(main.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
  }

  @Test("Markdown keeps its tables, one row a line")
  func markdown() throws {
    let lines = try worksheet().markdown().split(separator: "\n")
    #expect(!lines.contains { $0.contains("<script") })
    let table = lines.drop { !$0.contains("**Personal data**") }.dropFirst().prefix {
      $0.hasPrefix("|")
    }
    #expect(table.count == 2 + 13)
    #expect(table.allSatisfy { $0.hasSuffix(" |") })
  }
}
