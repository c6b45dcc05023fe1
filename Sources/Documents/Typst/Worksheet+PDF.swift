import Drawings
public import Foundation
import TimeLimits

extension Worksheet {
  /// The worksheet as a PDF of A4 pages with numbered pages, real headings and tables, links, and
  /// pictures with the words that stand for them.
  ///
  /// The same worksheet gives the same bytes under the same version of Typst.
  ///
  /// - Throws: ``TypesettingError``.
  public func pdf(by typesetter: Typesetter) throws(TypesettingError) -> Data {
    try set(by: typesetter) { $0.typst() }
  }

  /// The worksheet in the markup of Typst.
  func typst() -> TypstDocument {
    var body = TypstBody(self, on: isWide ? .wide : .upright)
    var text = head
    for (index, section) in sections.enumerated() {
      text += "\n" + (beginsPage(index) ? "#pagebreak(weak: true)\n" : "") + body.section(section)
    }
    return TypstDocument(source: text, files: body.files)
  }

  private var head: String {
    let date = dated.map { day in
      let (year, month, day) = day.components
      return "datetime(year: \(year), month: \(month), day: \(day))"
    }
    return """
      #set document(title: \(title.typst), author: \(author.typst), date: \(date ?? "none"))
      #set page(
        paper: "a4", flipped: \(isWide), margin: (x: 18mm, y: 20mm), numbering: "1 / 1", \(footer)
      )
      #set text(lang: \(language.prefix { $0 != "-" }.description.typst), size: 10pt, hyphenate: true)
      #set par(justify: false)
      #set table(
        stroke: 0.5pt + rgb("#949494"), inset: 4pt,
        fill: (_, row) => if row == 0 { rgb(\(Colour.head.hexadecimal.typst)) },
      )
      #set table.cell(breakable: false)
      #show figure: set block(breakable: true)
      #show figure: set align(left)
      #show figure.where(kind: table): set text(size: 8.5pt)
      #show figure.caption: set align(left)
      #show figure.caption: it => block(sticky: true, it)
      #show table.cell: set align(left)
      #show table.cell: set par(spacing: 0.55em, leading: 0.5em)
      #show table.cell.where(x: 0): set text(weight: "bold")
      #show link: set text(fill: rgb("#0b3d91"))
      #text(size: 20pt, weight: "bold", \(title.typst))

      #text(\(subtitle.typst))
      \(stateOfDocument)
      """
  }

  /// The foot of pages that say more than their number.
  private var footer: String {
    guard let foot else { return "" }
    return """
      footer: context grid(columns: (1fr, auto), column-gutter: 6mm, align: (left, right),
          text(size: 8pt, \(foot.typst)),
          text(size: 8pt, counter(page).display("1 / 1", both: true)))
      """
  }

  private var stateOfDocument: String {
    guard let state else { return "" }
    let words = state.words.runs.map { run in
      switch run {
      case .strong(let text): "#strong(\(text.typst))"
      case .plain(let text), .authored(let text), .reference(let text, _): "#text(\(text.typst))"
      }
    }
    return "\n#par[\(words.joined())]"
  }

  /// Whether some table has too many columns for an upright page.
  private var isWide: Bool {
    sections.flatMap(\.blocks).contains { block in
      switch block {
      case .table(let table): table.columns.count > 7
      case .paragraph, .list, .picture: false
      }
    }
  }
}

extension String {
  /// The text as a string of Typst's code.
  var typst: String { TypstDocument.literal(self) }
}
