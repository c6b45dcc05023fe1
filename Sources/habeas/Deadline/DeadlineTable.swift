import Foundation

/// Aligned columns, no wider than the terminal; the last column gives way.
struct DeadlineTable {
  let text: String

  init(header: [String], rows: [[String]]) {
    let all = [header] + rows
    let widths = header.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    let limit = Self.terminalWidth
    text = all.map { row in
      let line = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }.joined(separator: "  ")
      let trimmed = line.reversed().drop { $0 == " " }.reversed()
      guard let limit, trimmed.count > limit else { return String(trimmed) }
      return String(trimmed.prefix(limit - 1)) + "…"
    }.joined(separator: "\n")
  }

  /// The columns of the terminal, or nothing where the output is none.
  private static var terminalWidth: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return nil }
    return Int(size.ws_col)
  }
}
