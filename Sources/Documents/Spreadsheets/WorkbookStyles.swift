import TimeLimits

/// Which numbers of a workbook are days, and from which day they are counted (ECMA-376 18.8.30).
struct WorkbookStyles {
  /// Of each style of cells, in their order.
  private let showDays: [Bool]
  /// The day that is number 0, for numbers of March 1900 and later.
  private let origin: CalendarDate

  /// - Parameters:
  ///   - styles: `xl/styles.xml`; nil where the workbook has none.
  ///   - workbook: `xl/workbook.xml`, which says from when days are counted.
  init(_ styles: XMLElement?, of workbook: XMLElement) {
    var codes: [Int: String] = [:]
    for format in styles?.first("numFmts")?.all("numFmt") ?? [] {
      guard let number = format.attributes["numFmtId"].flatMap({ Int($0) }) else { continue }
      codes[number] = format.attributes["formatCode"]
    }
    showDays = (styles?.first("cellXfs")?.all("xf") ?? []).map { style in
      guard let number = style.attributes["numFmtId"].flatMap({ Int($0) }) else { return false }
      return codes[number].map(Self.showsDays) ?? Self.builtIn.contains(number)
    }
    let flag = workbook.first("workbookPr")?.attributes["date1904"]
    let since1904 = flag == "1" || flag == "true"
    let (year, month, day) = since1904 ? (1904, 1, 1) : (1899, 12, 30)
    origin = CalendarDate(year: year, month: month, day: day) ?? .earliest
  }

  /// The formats of days that need no code.
  private static let builtIn: Set = [14, 15, 16, 17, 22]

  /// Whether a code of a format shows the day or the year of a number.
  private static func showsDays(_ code: String) -> Bool {
    let bare = code.replacing(/"[^"]*"|\[[^\]]*\]|\\./, with: "").lowercased()
    return bare.contains { $0 == "y" || $0 == "d" }
  }

  /// What is said by the number of a cell whose style shows days.
  enum Day {
    case date(CalendarDate)
    /// The number says the time too, or is that of no day.
    case unclear
  }

  /// Reads a number; nil where its style shows no day.
  func day(_ number: String, style: String?) -> Day? {
    guard let style = style.flatMap({ Int($0) }), showDays.indices.contains(style),
      showDays[style]
    else { return nil }
    // 1900 has no 29 February, which spreadsheets count all the same as number 60.
    guard let days = Double(number).flatMap({ Int(exactly: $0) }), (61...2_958_465).contains(days)
    else { return .unclear }
    return .date(origin.adding(days: days))
  }
}
