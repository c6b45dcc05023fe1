public import TimeLimits

/// For how long a closed case is kept (Article 5(1)(e)): a period of whole months.
public struct CaseRetention: Sendable, Hashable {
  /// From 1 to 1200.
  public let months: Int

  /// Three years from closing, after which claims in many Member States are barred.
  public static let standard = CaseRetention(clamping: 36)

  /// Takes a period of months.
  ///
  /// - Returns: nil below one month or above a hundred years.
  public init?(months: Int) {
    guard (1...1200).contains(months) else { return nil }
    self.months = months
  }

  private init(clamping months: Int) { self.months = months }

  /// The last day on which a case is kept; it is erased from the next day on.
  ///
  /// The day of closing does not count, and the period ends with the day of the same number
  /// (Regulation (EEC, Euratom) 1182/71 Article 3(1) and (2)(c)).
  public func lastDay(closed day: CalendarDate) -> CalendarDate { day.adding(months: months) }
}

extension CaseRetention: CustomStringConvertible {
  /// Reads a period of ISO 8601 in years and months: `P3Y`, `P18M`, `P1Y6M`.
  ///
  /// - Returns: nil where it is another text, or out of range.
  public init?(iso8601 text: String) {
    guard let match = text.wholeMatch(of: /P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?/) else { return nil }
    let years = match.1.flatMap { Int($0) } ?? 0
    let months = match.2.flatMap { Int($0) } ?? 0
    self.init(months: years * 12 + months)
  }

  /// The period as ISO 8601 writes it, years first.
  public var description: String {
    let (years, rest) = months.quotientAndRemainder(dividingBy: 12)
    return "P" + (years > 0 ? "\(years)Y" : "") + (rest > 0 ? "\(rest)M" : "")
  }
}
