/// The public reference of a request: `2026-7KQ4-M0XB-W`.
///
/// The year, eight random characters of Crockford's base 32 and a check character, so that it can
/// be read out on the phone (no I, L, O, U) and cannot be guessed (2^40 a year and controller).
public struct Reference: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The canonical form, upper case with hyphens.
  public let description: String

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// Draws a new reference.
  public init(year: Int, using random: inout some RandomNumberGenerator) {
    let values = (0..<8).map { _ in Int.random(in: 0..<32, using: &random) }
    let digits = String(min(max(year, 0), 9999))
    self.init(year: String(repeating: "0", count: 4 - digits.count) + digits, values: values)
  }

  /// Reads a reference as a person may write it.
  ///
  /// Hyphens and spaces may be missing, letters may be lower case, O is read as 0, I and L as 1.
  /// - Returns: nil where the form or the check character is wrong.
  public init?(_ text: String) {
    var characters: [Character] = []
    for character in text.uppercased() where character != "-" && character != " " {
      switch character {
      case "O": characters.append("0")
      case "I", "L": characters.append("1")
      default: characters.append(character)
      }
    }
    guard characters.count == 13, characters[0..<4].allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    let values = characters[4..<12].compactMap(Self.alphabet.firstIndex)
    guard values.count == 8 else { return nil }
    self.init(year: String(characters[0..<4]), values: values)
    guard description.last == characters[12] else { return nil }
  }

  public static func < (left: Reference, right: Reference) -> Bool {
    left.description < right.description
  }

  private init(year: String, values: [Int]) {
    let body = String(values.map { Self.alphabet[$0] })
    let check = Self.alphabet[Self.check(year.compactMap(\.wholeNumberValue) + values)]
    description = "\(year)-\(body.prefix(4))-\(body.suffix(4))-\(check)"
  }

  /// The Luhn algorithm modulo 32: finds every single wrong character.
  private static func check(_ values: [Int]) -> Int {
    var sum = 0
    for (index, value) in values.reversed().enumerated() {
      let weighted = index.isMultiple(of: 2) ? 2 * value : value
      sum += weighted / 32 + weighted % 32
    }
    return (32 - sum % 32) % 32
  }
}
