extension [Worksheet.Section] {
  /// The sections with references that lead nowhere made plain text, as in layouts without the
  /// table that they would lead to.
  var withoutLooseReferences: [Worksheet.Section] {
    let anchors = Set(map(\.anchor) + flatMap { $0.blocks.flatMap(\.anchors) })
    return map { section in
      var section = section
      section.blocks = section.blocks.map { $0.keepingReferences(to: anchors) }
      return section
    }
  }
}

extension Worksheet.Block {
  fileprivate var anchors: [String] {
    switch self {
    case .paragraph, .list: []
    case .table(let table): table.rows.compactMap(\.anchor)
    case .picture(let picture): picture.table.rows.compactMap(\.anchor)
    }
  }

  fileprivate func keepingReferences(to anchors: Set<String>) -> Self {
    switch self {
    case .paragraph(let text): .paragraph(text.keepingReferences(to: anchors))
    case .list(let texts): .list(texts.map { $0.keepingReferences(to: anchors) })
    case .table(let table): .table(table.keepingReferences(to: anchors))
    case .picture(let picture): .picture(picture.keepingReferences(to: anchors))
    }
  }
}

extension Picture {
  fileprivate func keepingReferences(to anchors: Set<String>) -> Picture {
    var picture = self
    picture.table = table.keepingReferences(to: anchors)
    return picture
  }
}

extension Table {
  fileprivate func keepingReferences(to anchors: Set<String>) -> Table {
    let rows = rows.map { row in
      Row(
        anchor: row.anchor,
        row.cells.map { cell in
          Cell(cell.paragraphs.map { $0.keepingReferences(to: anchors) }, tone: cell.tone)
        }
      )
    }
    return Table(caption, columns, rows)
  }
}

extension RichText {
  fileprivate func keepingReferences(to anchors: Set<String>) -> RichText {
    RichText(
      runs.map { run in
        guard case .reference(let text, let anchor) = run, !anchors.contains(anchor) else {
          return run
        }
        return .plain(text)
      }
    )
  }
}
