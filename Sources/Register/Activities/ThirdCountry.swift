/// The countries to which chapter V applies.
///
/// The Regulation is in force in the Union and, by Decision 154/2018 of the EEA Joint Committee, in
/// Iceland, Liechtenstein and Norway; every other country is a third country.
enum ThirdCountry {
  private static let inForce: Set<String> = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS",
    "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
  ]

  /// Whether a text is the ISO 3166-1 code of a third country; of other texts that is not known.
  static func isOne(_ text: String) -> Bool {
    let isCode = text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    return isCode && !inForce.contains(text)
  }
}
