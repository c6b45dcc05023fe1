public import Foundation
import SubjectRequests
import TimeLimits

extension LetterDocument {
  /// The letter as a PDF of upright A4 pages.
  ///
  /// The same letter gives the same bytes under the same version of Typst, in the same fonts.
  ///
  /// - Parameters:
  ///   - typesetter: what sets it.
  ///   - fonts: the fonts of the machine, for what others lack.
  /// - Returns: the bytes of the PDF.
  /// - Throws: ``TypesettingError/charactersMissing(_:)`` where no font has a character: a name is not
  ///   set as empty boxes; ``TypesettingError``.
  public func pdf(
    by typesetter: Typesetter,
    fonts: InstalledFonts = InstalledFonts()
  ) throws(TypesettingError) -> Data {
    let shown = ([wording.subject] + head + wording.blocks.map(\.text)).joined()
    return try typst().set(showing: shown.filter { !$0.isNewline }, by: typesetter, fonts)
  }

  /// The letter in the markup of Typst, every text as a string of its code.
  func typst() -> TypstDocument {
    let (year, month, day) = self.day.components
    let blocks = wording.blocks.map { block in
      switch block {
      case .paragraph(let lines): "#par[\(Self.lines(lines))]"
      case .list(let items):
        "#list(\(items.map { "[#\($0.typst)]" }.joined(separator: ", ")))"
      }
    }
    return TypstDocument(
      source: """
        #set document(
          title: \(wording.subject.typst), author: \(controller.typst),
          date: datetime(year: \(year), month: \(month), day: \(day)),
        )
        #set page(paper: "a4", margin: 25mm, numbering: "1 / 1")
        #set text(lang: \(language.rawValue.typst), size: 11pt)
        #set par(justify: false)
        #show heading: set text(size: 13pt)
        #show heading: set block(below: 7mm)
        #par[\(Self.lines(head))]
        #v(8mm)
        #heading(level: 1, \(wording.subject.typst))

        \(blocks.joined(separator: "\n\n"))
        """
    )
  }

  private static func lines(_ lines: [String]) -> String {
    lines.map { "#\($0.typst)" }.joined(separator: " \\\n")
  }
}
