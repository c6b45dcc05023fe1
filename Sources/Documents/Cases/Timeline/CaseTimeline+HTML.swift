public import SubjectRequests
public import TimeLimits

extension CaseTimeline {
  /// The history of the case as one HTML file that needs no other: the picture, the clocks, and a
  /// table of all that happened.
  ///
  /// Everything in it is escaped, and it holds no script. The same case gives the same bytes.
  ///
  /// - Parameters:
  ///   - controller: the name of the controller.
  ///   - steps: by which steps each date was computed, with its citations; none leaves them out.
  /// - Returns: the page.
  public func html(controller: String, steps: [ExplainedClock] = []) -> String {
    let computed =
      steps.isEmpty
      ? [] : [Worksheet.Section("3", "How the dates were computed", level: 1, steps.map(\.block))]
    return Worksheet(
      title: "History of \(file.request.reference)",
      subtitle: subtitle,
      template: "history/1",
      language: "en",
      contentLanguage: "en",
      author: controller,
      dated: asOf,
      sections: [
        Worksheet.Section("1", "Timeline", level: 1, [.picture(picture)]),
        Worksheet.Section("2", "What happened", level: 1, [.table(table)]),
      ] + computed,
      paging: .continuous
    ).html()
  }

  /// When it was received and where it stands.
  var subtitle: String {
    let received =
      file.request.toldDay?.description ?? LocalMoment.text(file.request.received, in: zone)
    let standing =
      switch (file.erasure, file.standing) {
      case (let erasure?, _): "erased \(LocalMoment.text(erasure.at, in: zone))"
      case (nil, .closed(let instant, _)): "closed \(LocalMoment.text(instant, in: zone))"
      case (nil, .open): "open"
      }
    return "Received \(received), \(standing); as seen on \(asOf)."
  }

  /// All that happened, an event a row.
  var table: Table {
    Table(
      "Events in the order of their days",
      [
        .init("Day", 3), .init("What", 3), .init("Claim", 3), .init("In words", 7),
        .init("By", 2),
      ],
      marks.map { mark in
        Table.Row([
          Cell(fixed: mark.day.description), Cell(fixed: mark.kind.rawValue),
          Cell(fixed: mark.right?.word ?? "–"),
          Cell(lines: [mark.words, mark.recorded.map { "recorded \($0)" }].compactMap(\.self)),
          Cell(fixed: mark.by.description),
        ])
      }
    )
  }
}

/// A clock with the steps by which its date was computed.
public struct ExplainedClock: Sendable {
  let right: ClaimedRight
  let deadline: Deadline

  public init(_ right: ClaimedRight, _ deadline: Deadline) {
    self.right = right
    self.deadline = deadline
  }

  var block: Worksheet.Block {
    .table(
      Table(
        "\(right.word) \(deadline.clock.rawValue), by \(deadline.rule.rawValue)",
        [.init("Step", 8), .init("Source", 4)],
        deadline.steps.map { Table.Row([Cell(fixed: $0.says), Cell(fixed: $0.cites)]) }
      )
    )
  }
}
