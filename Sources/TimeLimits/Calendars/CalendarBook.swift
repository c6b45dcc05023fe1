/// Why there is no calendar for a place.
public enum CalendarError: Error, Sendable, Hashable, CustomStringConvertible {
  case unknownCountry(String, known: [String])
  case unknownSubdivision(String, country: String, known: [String])

  public var description: String {
    switch self {
    case .unknownCountry(let country, let known):
      "country \(country): neither holidays nor a law are known; known are "
        + known.joined(separator: " ")
    case .unknownSubdivision(let subdivision, let country, let known):
      known.isEmpty
        ? "subdivision \(subdivision): none is known in \(country); leave it empty, or write it "
          + "by ISO 3166-2 as \(country)-…"
        : "subdivision \(subdivision): \(country) has \(known.joined(separator: " "))"
    }
  }
}

/// The public holidays of the countries of the European Economic Area, Switzerland, the United
/// Kingdom and California, to be read once and handed on.
public struct CalendarBook: Sendable, Hashable {
  /// The edition of the rules of holidays, which is part of every version.
  public let edition: String
  private let confirmed: ClosedRange<Int>
  private let rules: [String: [HolidayRule]]
  /// The days of which it is not settled whether they are days off.
  private let unsettled: [String: [HolidayRule]]
  private let subdivisions: [String: [String]]

  /// The calendars inside the program.
  ///
  /// - Throws: `LawDataError` where a row is wrong.
  public static func builtIn() throws(LawDataError) -> CalendarBook {
    var rules: [String: [HolidayRule]] = [:]
    var subdivisions: [String: Set<String>] = [:]
    for row in try LawFile(builtIn: "subdivisions.csv").rows {
      subdivisions[try row.text("country"), default: []].insert(try row.text("subdivision"))
    }
    for row in try LawFile(builtIn: "holiday_rules.csv").rows {
      rules[try row.place(), default: []].append(try HolidayRule(row))
    }
    var unsettled: [String: [HolidayRule]] = [:]
    for row in try LawFile(builtIn: "holidays_unsettled.csv").rows {
      unsettled[try row.place(), default: []].append(try HolidayRule(row))
    }
    for row in try LawFile(builtIn: "holidays_other.csv").rows {
      guard let date = try row.date("date") else {
        throw row.problem("date", expected: "a date YYYY-MM-DD")
      }
      let rule = HolidayRule(
        name: try row.text("name"),
        kind: .statutory,
        pattern: .listed,
        years: 1...9999,
        exceptYears: [],
        extraDates: [date]
      )
      rules[try row.place(), default: []].append(rule)
      subdivisions[try row.text("country"), default: []].insert(row["subdivision"])
    }
    return try CalendarBook(
      rules: rules,
      unsettled: unsettled,
      subdivisions: subdivisions.mapValues { $0.sorted() }
    )
  }

  private init(
    rules: [String: [HolidayRule]],
    unsettled: [String: [HolidayRule]],
    subdivisions: [String: [String]]
  ) throws(LawDataError) {
    let rows = try LawFile(builtIn: "editions.csv").rows
    guard let row = rows.first(where: { $0["file"] == "holiday_rules.csv" }),
      let from = try row.number("confirmed_from"), let to = try row.number("confirmed_to"),
      from <= to
    else { throw .unreadable(file: "editions.csv", reason: "no row for holiday_rules.csv") }
    edition = try row.text("edition")
    confirmed = from...to
    self.rules = rules
    self.unsettled = unsettled
    self.subdivisions = subdivisions
  }

  /// The countries with a calendar, as two letters of ISO 3166-1.
  public var countries: [String] {
    Set(rules.keys.map { String($0.prefix(2)) }).sorted()
  }

  /// The subdivisions of a country that can be named, as ISO 3166-2 where it has a code.
  public func subdivisions(of country: String) -> [String] { subdivisions[country] ?? [] }

  /// The calendar of a country, or of one of its subdivisions.
  ///
  /// Without a subdivision it holds the national holidays only: Art. 2(1) of Regulation 1182/71
  /// speaks of days designated in the Member State. The calendars of the United Kingdom, of
  /// Switzerland and of the United States are of use only with one, and those without say so in
  /// their coverage; so do those of States whose holidays are not listed.
  ///
  /// - Parameters:
  ///   - country: ISO 3166-1, two letters.
  ///   - subdivision: ISO 3166-2: `DE-BY`.
  ///   - choice: Which of the days about which practice differs are days off.
  /// - Returns: The calendar in the version of this edition.
  /// - Throws: `CalendarError` with the places that there are.
  public func calendar(
    country: String,
    subdivision: String? = nil,
    choice: CalendarChoice = .statutory
  ) throws(CalendarError) -> LegalCalendar {
    let known = subdivisions(of: country)
    guard countries.contains(country) else { throw .unknownCountry(country, known: countries) }
    if let subdivision, !known.contains(subdivision) {
      throw .unknownSubdivision(subdivision, country: country, known: known)
    }
    let places = [country] + (subdivision.map { [$0] } ?? [])
    if let subdivision, places.allSatisfy({ rules[$0] == nil }) {
      return .weekendsOnly(identifier: subdivision)
    }
    let chosen = places.flatMap { rules[$0] ?? [] }.filter { rule in
      switch rule.kind {
      case .statutory: true
      case .substitute: choice.substituteDays == .off
      case .bridge: choice.bridgeDays == .off
      }
    }
    let open = places.flatMap { unsettled[$0] ?? [] }.filter { rule in
      switch rule.kind {
      case .statutory: true
      case .substitute: choice.substituteDays == .off
      case .bridge: choice.bridgeDays == .working
      }
    }
    let identifier = subdivision ?? country
    let needsRegion = subdivision == nil && ["CH", "GB", "US"].contains(country)
    return LegalCalendar(
      identifier: identifier,
      version: "\(identifier)@\(edition)\(choice.suffix)",
      coverage: needsRegion ? .regionMissing(confirmed) : .confirmed(confirmed),
      rules: chosen,
      unsettled: open
    )
  }
}

extension CalendarChoice {
  /// What tells the version of an unusual choice from that of the usual one.
  fileprivate var suffix: String {
    (bridgeDays == .off ? ".bridge" : "") + (substituteDays == .working ? ".nosubstitute" : "")
  }
}

extension LawRow {
  /// The subdivision, or the country where the row is national.
  fileprivate func place() throws(LawDataError) -> String {
    let subdivision = self["subdivision"]
    return subdivision.isEmpty ? try text("country") : subdivision
  }
}
