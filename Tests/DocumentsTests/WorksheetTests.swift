import Assessments
import Documents
import Foundation
import TestReaders
import Testing

@Suite("Worksheets of assessments")
struct WorksheetTests {
  @Test("The HTML of the sample is the golden file, and a parser finds it in order")
  func html() throws {
    let html = Data(try Worksheet(Fixtures.sample()).html().utf8)
    #expect(try html == Golden.page("documents/social-support.html", holding: html))
    let style = Data(try Golden.style().utf8)
    #expect(try style == Golden.file("documents/style.css", holding: style))
    let found = try Python.run("html_check.py", on: html)
    #expect(
      found == """
        {"events": [], "headings": 46, "language": "en", "links": 330, "scripts": 0, "tables": 55}

        """
    )
  }

  @Test("The DOCX of the sample is the golden file, and a reader of packages finds it in order")
  func docx() throws {
    let docx = try Worksheet(Fixtures.sample()).docx()
    let main = Data(try Python.run("docx_main.py", on: docx).utf8)
    #expect(try main == Golden.file("documents/social-support.document.xml", holding: main))
    let found = try Python.run("docx_check.py", on: docx)
    #expect(found.contains("\"language\": \"en\""))
    #expect(found.contains("\"4.2.b Residual risks\""))
    #expect(found.contains("\"pictures\": 6,"))
    #expect(found.contains("\"tables\": 55,"))
  }

  @Test("The Markdown of the sample is the golden file")
  func markdown() throws {
    let markdown = Data(try Worksheet(Fixtures.sample()).markdown().utf8)
    #expect(try markdown == Golden.file("documents/social-support.md", holding: markdown))
  }

  @Test("The same record gives the same bytes")
  func repeats() throws {
    let worksheet = Worksheet(try Fixtures.sample())
    #expect(try worksheet.docx() == worksheet.docx())
    #expect(worksheet.html() == worksheet.html())
  }

  @Test("Sections follow the EDPB template")
  func order() throws {
    let numbers = Worksheet(try Fixtures.sample()).sections.map(\.number)
    #expect(
      numbers == [
        "0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.5.a", "1", "1.1.a", "1.1.b", "1.1.c", "1.1.d",
        "1.2", "1.3", "1.4", "2", "2.1.a", "2.1.b", "2.2.a", "2.2.b", "2.3", "2.3.a", "2.3.b",
        "2.3.c", "2.3.d", "2.3.e", "3", "3.1", "3.2", "3.3", "4", "4.1.a", "4.1.b", "4.1.c",
        "4.2.a", "4.2.b", "4.2.c", "5", "5.1", "5.2", "6", "7", "8", "9", "A",
      ]
    )
  }
}
