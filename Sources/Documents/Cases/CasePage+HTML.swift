import SubjectRequests
import TimeLimits

extension CasePage {
  /// The case as one HTML file that needs no other, with the picture of its clocks.
  ///
  /// Everything in it is escaped, and it holds no script. The same case gives the same bytes.
  ///
  /// - Parameters:
  ///   - timeline: the clocks of the same case on a line of time.
  ///   - controller: the name of the controller.
  ///   - notes: what the register says of the case, in sentences.
  ///   - steps: by which steps each date was computed, with its citations; none leaves them out.
  /// - Returns: the page.
  public func html(
    _ timeline: CaseTimeline,
    controller: String,
    notes: [String],
    steps: [ExplainedClock]
  ) -> String {
    let chapters: [(heading: String, blocks: [Worksheet.Block])] = [
      ("Who, when, where it stands", [.table(headTable)]),
      ("What is to be done next", items(next, else: "Nothing.")),
      ("What is asked for, and what became of it", [.table(claimTable)]),
      ("What is due", items(clocks, else: "Nothing.") + [.picture(timeline.picture)]),
      ("Tasks", work(tasks, "Tasks in systems", "What, where, by whom")),
      (
        "Recipients who must know",
        work(recipients, law.sentence("Recipients (Art. 19)"), "Who") + noted(inquiry)
      ),
      ("Letters", noted(letters)),
      ("From the register", noted(notes)),
      ("What was done", [.table(timeline.table)]),
      ("How the dates were computed", steps.map(\.block)),
    ]
    return Worksheet(
      title: "Request \(file.request.reference)",
      subtitle: timeline.subtitle,
      template: "request/1",
      language: "en",
      contentLanguage: "en",
      author: controller,
      dated: timeline.asOf,
      sections: chapters.filter { !$0.blocks.isEmpty }.enumerated().map { index, chapter in
        Worksheet.Section("\(index + 1)", chapter.heading, level: 1, chapter.blocks)
      },
      paging: .continuous
    ).html()
  }

  private var headTable: Table {
    Table.facts("The request", head.map { ($0.label.firstCapital, $0.text) })
  }

  private var claimTable: Table {
    Table(
      "Claims",
      [.init("Claim", 3), .init("Standing", 3), .init("In detail", 6)],
      claims.map { claim in
        Table.Row([
          Cell(fixed: claim.title), Cell(fixed: claim.progress), Cell(lines: claim.details),
        ])
      }
    )
  }

  private func work(_ entries: [WorkEntry], _ caption: String, _ heading: String)
    -> [Worksheet.Block]
  {
    guard !entries.isEmpty else { return [] }
    let rows = entries.map { entry in
      Table.Row([Cell(fixed: "\(entry.number)"), Cell(entry.what), Cell(entry.state)])
    }
    return [
      .table(Table(caption, [.init("Number", 1), .init(heading, 4), .init("Standing", 5)], rows))
    ]
  }

  private func noted(_ lines: [String]) -> [Worksheet.Block] {
    lines.isEmpty ? [] : [.list(lines.map { RichText($0) })]
  }

  private func items(_ lines: [String], else nothing: String) -> [Worksheet.Block] {
    lines.isEmpty ? [.fixed(nothing)] : noted(lines)
  }
}

extension String {
  fileprivate var firstCapital: String { prefix(1).uppercased() + dropFirst() }
}
