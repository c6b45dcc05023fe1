extension Worksheet {
  /// The worksheet as Markdown with pipe tables (GitHub Flavored Markdown).
  ///
  /// Pictures appear as the tables that say the same.
  public func markdown() -> String {
    let state = self.state.map { "\n\(Self.markdown($0.words))\n" } ?? ""
    let head = "# \(Self.escape(title))\n\n\(Self.escape(subtitle))\n\(state)"
    return sections.reduce(into: head) { text, section in
      let marks = String(repeating: "#", count: section.level + 1)
      text += "\n\(marks) \(section.number) \(Self.escape(section.heading))\n"
      for block in section.blocks { text += "\n" + Self.markdown(block) }
    }
  }

  private static func markdown(_ block: Block) -> String {
    switch block {
    case .paragraph(let text): markdown(text) + "\n"
    case .list(let texts): texts.map { "- \(markdown($0))\n" }.joined()
    case .table(let table): markdown(table)
    case .picture(let picture): "\(escape(picture.alternative))\n\n" + markdown(picture.table)
    }
  }

  private static func markdown(_ table: Table) -> String {
    let heading = table.columns.map { escape($0.heading) }.joined(separator: " | ")
    let rule = table.columns.map { _ in "---" }.joined(separator: " | ")
    let rows = table.rows.map { row in
      "| " + row.cells.map(markdown).joined(separator: " | ") + " |\n"
    }
    return "**\(escape(table.caption))**\n\n| \(heading) |\n| \(rule) |\n" + rows.joined()
  }

  private static func markdown(_ cell: Cell) -> String {
    cell.paragraphs.map(markdown).joined(separator: "<br>")
  }

  private static func markdown(_ text: RichText) -> String {
    text.runs.map { run in
      let lines = run.lines.map(escape).joined(separator: "<br>")
      return switch run {
      case .plain, .authored, .reference: lines
      case .strong: "**\(lines)**"
      }
    }.joined()
  }

  /// Text in which nothing is taken for markup, on one line.
  private static func escape(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": escaped.append(" ")
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "\\", "|", "*", "_", "`", "[", "]", "#", "~", "!":
        escaped.append(contentsOf: ["\\", scalar])
      default: escaped.append(scalar.isPermittedInXML ? scalar : "\u{FFFD}")
      }
    }
    return String(escaped)
  }
}
