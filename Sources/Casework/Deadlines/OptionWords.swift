import TimeLimits

extension DeadlineOptions {
  /// Reads the options of a question.
  init(ofQuestion words: [String: String]) throws(CaseError) {
    do throws(OptionError) {
      try self.init(words)
    } catch {
      throw .wrong("\(error)")
    }
  }
}

extension Period {
  /// Takes the period of bare arithmetic out of the options of a question.
  static func taken(from words: inout [String: String]) throws(CaseError) -> Period? {
    guard let amount = words.removeValue(forKey: "amount"),
      let unit = words.removeValue(forKey: "unit")
    else { return nil }
    guard let number = Int(amount), (1...100_000).contains(number),
      let known = Period.Unit(rawValue: unit)
    else {
      throw .field(
        "options",
        expected: "amount from 1 and unit hour, day, business_day, week, month or year"
      )
    }
    return Period(amount: number, unit: known)
  }
}
