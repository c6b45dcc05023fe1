/// The arithmetic of the proleptic Gregorian calendar on whole numbers.
///
/// Days are counted from 1 January 1970, which is day 0.
enum Gregorian {
  /// Days in 400 years: after them the same dates fall on the same weekdays.
  static let daysInCycle = 146_097

  /// The number of the day of a date.
  static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    // March begins the counted year, so that the leap day is its last.
    let shifted = month <= 2 ? year - 1 : year
    let cycle = floorDivide(shifted, 400)
    let yearOfCycle = shifted - cycle * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    return cycle * daysInCycle + dayOfCycle - 719_468
  }

  /// The date of a day number.
  static func date(ofDay number: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let cycle = floorDivide(shifted, daysInCycle)
    let dayOfCycle = shifted - cycle * daysInCycle
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Divides, rounding towards minus infinity.
  static func floorDivide<N: BinaryInteger>(_ dividend: N, _ divisor: N) -> N {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
