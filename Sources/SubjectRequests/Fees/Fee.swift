public import TimeLimits

/// A reasonable fee for a request that is manifestly unfounded or excessive (Article 12(5)(a)).
public struct Fee: Sendable, Hashable {
  public let demand: FeeDemand
  public let asked: Instant
  public internal(set) var paid: Instant?
}

/// What a person must be told who is asked for a fee: as much as one who is refused.
public struct FeeDemand: Sendable, Hashable {
  public let amount: MoneyAmount
  /// Grounds, reasons, supervisory authority and judicial remedy.
  public let justification: Refusal

  /// Puts a demand together.
  ///
  /// - Throws: ``ActRefusal/groundAllowsNoFee(_:)`` for a ground other than those of Article 12(5).
  public init(amount: MoneyAmount, justification: Refusal) throws(ActRefusal) {
    for ground in justification.grounds
    where ground != .manifestlyUnfounded && ground != .manifestlyExcessive {
      throw .groundAllowsNoFee(ground)
    }
    self.amount = amount
    self.justification = justification
  }
}

/// An amount of money above zero: `12.50 EUR`.
public struct MoneyAmount: Sendable, Hashable, CustomStringConvertible {
  /// In hundredths.
  public let hundredths: Int
  /// ISO 4217, three capital letters.
  public let currency: String

  /// Checks an amount.
  ///
  /// - Returns: nil where it is not above zero, or the currency is not three capitals.
  public init?(hundredths: Int, currency: String) {
    guard hundredths > 0, currency.utf8.count == 3,
      currency.utf8.allSatisfy({ (0x41...0x5A).contains($0) })
    else { return nil }
    self.hundredths = hundredths
    self.currency = currency
  }

  /// Reads `12.50 EUR` or `12 EUR`.
  public init?(_ text: String) {
    guard let match = text.wholeMatch(of: /(\d{1,7})(?:\.(\d\d))? ([A-Z]{3})/),
      let units = Int(match.1), let rest = Int(match.2 ?? "00")
    else { return nil }
    self.init(hundredths: units * 100 + rest, currency: String(match.3))
  }

  public var description: String {
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) \(currency)"
  }
}
