import TimeLimits

/// What the template of a page shows; the names are those in the template.
struct HTMLPage {
  let title: HTMLText
  let subtitle: HTMLText
  let language: HTMLText
  /// The language of what the author wrote, where it is not that of the headings.
  let contentLanguage: HTMLText?
  let author: HTMLText
  let template: HTMLText
  let date: HTMLText?
  let contents: [HTMLSection]
  let sections: [HTMLSection]
  let skipWords: HTMLText
  let contentsWords: HTMLText

  init(_ worksheet: Worksheet) {
    title = HTMLText(worksheet.title)
    subtitle = HTMLText(worksheet.subtitle)
    language = HTMLText(worksheet.language)
    contentLanguage =
      worksheet.contentLanguage == worksheet.language ? nil : HTMLText(worksheet.contentLanguage)
    author = HTMLText(worksheet.author)
    template = HTMLText(worksheet.template)
    date = worksheet.dated.map { HTMLText($0.description) }
    var labels = HTMLLabels()
    sections = worksheet.sections.map { HTMLSection($0, &labels) }
    let t = Wording(WorksheetLanguage(rawValue: worksheet.language) ?? .english)
    skipWords = HTMLText(t["Skip to the content"])
    contentsWords = HTMLText(t["Contents"])
    contents = sections.filter { $0.level == 1 }
  }
}

/// A section with its heading, one level below the title of the page.
struct HTMLSection {
  let anchor: HTMLText
  let number: HTMLText
  let heading: HTMLText
  let level: Int
  let tag: HTMLText
  let blocks: [HTMLBlock]

  init(_ section: Worksheet.Section, _ labels: inout HTMLLabels) {
    anchor = HTMLText(section.anchor)
    number = HTMLText(section.number)
    heading = HTMLText(section.heading)
    level = section.level
    tag = HTMLText("h\(section.level + 1)")
    blocks = section.blocks.map { HTMLBlock($0, &labels) }
  }
}

/// A block: exactly one of its members is there.
struct HTMLBlock {
  var paragraph: HTMLParagraph?
  var list: HTMLList?
  var table: HTMLTable?
  var picture: HTMLPicture?

  init(_ block: Worksheet.Block, _ labels: inout HTMLLabels) {
    switch block {
    case .paragraph(let text): paragraph = HTMLParagraph(text)
    case .list(let texts): list = HTMLList(items: texts.map { HTMLParagraph($0) })
    case .table(let table): self.table = HTMLTable(table, &labels)
    case .picture(let picture): self.picture = HTMLPicture(picture, &labels)
    }
  }
}
