/// The decimal text of a `numeric`, from its binary form.
///
/// The server sends base-10000 digits, the weight of the first, a sign and the number of decimal
/// places; sums and counts of `bigint` arrive so.
struct NumericText {
  let text: String

  init?(_ bytes: ArraySlice<UInt8>) {
    let words = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
      UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
    }
    guard words.count >= 4, words.count == 4 + Int(words[0]) else { return nil }
    let weight = Int(Int16(bitPattern: words[1]))
    let digits = words.dropFirst(4)
    switch words[2] {
    case Self.positive: text = Self.decimal(digits, weight: weight, places: Int(words[3]))
    case Self.negative: text = "-" + Self.decimal(digits, weight: weight, places: Int(words[3]))
    case Self.notANumber: text = "NaN"
    default: return nil
    }
  }

  private static let positive: UInt16 = 0x0000
  private static let negative: UInt16 = 0x4000
  private static let notANumber: UInt16 = 0xC000

  private static func decimal(_ digits: ArraySlice<UInt16>, weight: Int, places: Int) -> String {
    /// The digit that counts `power` times 10000 to the `power`; absent ones are zero.
    func group(_ power: Int) -> String {
      let index = digits.startIndex + weight - power
      let digit = digits.indices.contains(index) ? String(digits[index]) : "0"
      return String(repeating: "0", count: 4 - digit.count) + digit
    }
    let whole = weight < 0 ? "" : (0...weight).reversed().map(group).joined()
    let trimmed = whole.drop { $0 == "0" }
    let integer = trimmed.isEmpty ? "0" : String(trimmed)
    guard places > 0 else { return integer }
    let fraction = (1...(places + 3) / 4).map { group(-$0) }.joined().prefix(places)
    return "\(integer).\(fraction)"
  }
}
