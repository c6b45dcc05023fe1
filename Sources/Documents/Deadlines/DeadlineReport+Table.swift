public import SubjectRequests
import Texts
import TimeLimits

extension DeadlineReport {
  /// Whether a table for people is coloured.
  public enum Colouring: Sendable, Hashable {
    case plain
    /// By ANSI sequences (ECMA-48, SGR), which say nothing that the words do not.
    case ansi
  }

  /// The report as a table for people, what is most urgent first.
  ///
  /// - Parameters:
  ///   - width: how many character cells a line may take; columns that do not fit are left out,
  ///     the least important first.
  ///   - colouring: plain for files and pipes.
  /// - Returns: lines ended by a line feed, none wider than asked.
  public func table(width: Int, colouring: Colouring) -> String {
    DeadlineTable(report: self, width: max(1, width), colouring: colouring).text
  }
}

/// Lays the report out in groups and columns.
private struct DeadlineTable {
  let report: DeadlineReport
  let width: Int
  let colouring: DeadlineReport.Colouring

  var text: String {
    let columns = DeadlineColumn.fitting(report, width: width - 2)
    var lines =
      heading("Deadlines of \(report.controller) on \(report.asOf)")
      + waiting + TerminalText.wrap(report.summary, to: width)
    for urgency in DeadlineReport.Urgency.allCases {
      let items = report.items(urgency)
      guard !items.isEmpty else { continue }
      lines.append("")
      lines += heading("\(urgency.words) (\(items.count))").map { coloured($0, urgency.colour) }
      lines.append(line(columns.map { ($0.heading, $0.width) }))
      for item in items { lines += self.lines(of: item, columns) }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// What may be overdue without a clock stands before what has one.
  private var waiting: [String] {
    guard let letters = report.lettersToSort else { return [] }
    return TerminalText.wrap(letters.sentence(asOf: report.asOf), to: width)
      .map { coloured($0, DeadlineReport.Urgency.overdue.colour) }
  }

  private func heading(_ text: String) -> [String] {
    TerminalText.wrap(TerminalText.harmless(text), to: width).map { coloured($0, "1") }
  }

  private func lines(of item: DeadlineReport.Item, _ columns: [DeadlineColumn.Fitted]) -> [String] {
    let row = line(columns.map { (TerminalText.harmless($0.column.text(item)), $0.width) })
    let notes = (item.remarks + [item.reminding].compactMap(\.self)).flatMap { remark in
      TerminalText.wrap(TerminalText.harmless(remark), to: max(1, width - 4))
        .map { TerminalText.cut("    " + $0, to: width) }
    }
    return [row] + notes
  }

  private func line(_ cells: [(text: String, width: Int)]) -> String {
    let text = "  " + cells.map { TerminalText.fit($0.text, to: $0.width) }.joined(separator: "  ")
    let end = text.lastIndex { $0 != " " }.map { text[...$0] } ?? ""
    return TerminalText.cut(String(end), to: width)
  }

  private func coloured(_ text: String, _ code: String) -> String {
    switch colouring {
    case .plain: text
    case .ansi: "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
  }
}

extension DeadlineReport.Urgency {
  /// The number of a colour (ECMA-48, SGR).
  fileprivate var colour: String {
    switch self {
    case .overdue: "1;31"
    case .thisWeek: "1;33"
    case .later: "1;32"
    case .suspended: "1;36"
    case .undated: "1;35"
    }
  }
}
