import Documents
import Foundation
import TestReaders
import Testing

/// The readers of the other suites, on what they must find fault with.
@Suite("Readers that are not ours", .enabled(if: Python.runs("odf"), "odfpy is not installed"))
struct ReaderTests {
  @Test(
    "A page that is amiss is refused",
    arguments: [
      "<!DOCTYPE html><html><body><h1>A</h1></body></html>",
      "<!DOCTYPE html><html lang=\"en\"><body><h1>A</h1><h3>B</h3></body></html>",
      "<!DOCTYPE html><html lang=\"en\"><body><h1>A</h1><a href=\"#b\">B</a></body></html>",
      "<!DOCTYPE html><html lang=\"en\"><body><h1>A</h1><table></table></body></html>",
      "<!DOCTYPE html><html lang=\"en\"><body><h1>A</body></html>",
    ]
  )
  func pages(page: String) {
    #expect(throws: Python.Failure.self) {
      try Python.run("html_check.py", on: Data(page.utf8))
    }
  }

  @Test("A document of another kind, and a damaged one, are refused")
  func documents() throws {
    let worksheet = Worksheet(try Fixtures.sample(), as: .ico, in: .english)
    let (docx, odt) = (try worksheet.docx(), try worksheet.odt())
    for (script, bytes) in [
      ("docx_check.py", odt), ("odt_check.py", docx), ("docx_check.py", docx.dropLast(400)),
      ("odt_check.py", odt.dropLast(400)), ("workbook_cells.py", docx),
    ] {
      #expect(throws: Python.Failure.self, "\(script)") {
        try Python.run(script, on: Data(bytes))
      }
    }
  }

  @Test(
    "A PDF that claims no standard is told from one that does",
    .enabled(if: Python.runs("pikepdf") && RealTypst.isHere, "Typst or pikepdf is not installed")
  )
  func plainPDF() throws {
    let worksheet = Worksheet(try Fixtures.sample(), as: .ico, in: .english)
    let plain = try worksheet.pdf(by: RealTypst.typesetter())
    let failure = #expect(throws: Python.Failure.self) {
      try Python.run("pdf_tags.py", on: plain)
    }
    // Not for any reason: for what it says of itself.
    #expect(failure?.description.contains("check_identity") == true)
  }
}
