import Documents
import Foundation
import Testing

@Suite("PDF of deadlines", .enabled(if: RealTypst.isHere, "Typst is not installed"))
struct DeadlinePDFTests {
  @Test("The same report gives the same bytes, which are a tagged PDF")
  func repeats() throws {
    let typesetter = try RealTypst.typesetter()
    let pdf = try SampleReport.make().pdf(by: typesetter)
    #expect(pdf.starts(with: Data("%PDF-".utf8)))
    #expect(pdf.range(of: Data("/StructTreeRoot".utf8)) != nil)
    #expect(try SampleReport.make().pdf(by: typesetter) == pdf)
  }

  @Test("What a person or a program wrote is no markup")
  func hostile() throws {
    let hostile = "#panic(\"x\") \\ \" [ ] $x$ <label> @ref `raw` \u{0} \u{301} // */ {}"
    let report = SampleReport.report([SampleReport.plain(alarms: [hostile])], controller: hostile)
    #expect(try report.pdf(by: RealTypst.typesetter()).starts(with: Data("%PDF-".utf8)))
  }

  @Test("A report without any clock is a page too")
  func empty() throws {
    let pdf = try SampleReport.report([]).pdf(by: RealTypst.typesetter())
    #expect(pdf.starts(with: Data("%PDF-".utf8)))
  }

  @Test("A mistake in a document is told in the words of Typst")
  func mistake() throws {
    let typesetter = try RealTypst.typesetter()
    #expect {
      try typesetter.pdf(TypstDocument(source: "#nothing"))
    } throws: { error in
      guard case .refused(let words)? = error as? TypesettingError else { return false }
      return words.contains("unknown variable: nothing")
    }
  }
}
