/// The countries among which a law on data protection lets data go as if there were no border.
///
/// What goes to any other is a transfer: chapter V of the GDPR, and of the UK GDPR; Articles 16 and 17
/// of the Swiss FADP.
public enum LegalSpace: Sendable, Hashable {
  /// The Union and, by Decision 154/2018 of the EEA Joint Committee, Iceland, Liechtenstein and Norway.
  case economicArea
  /// A country whose law stands alone, by its two letters of ISO 3166-1: under the UK GDPR the countries
  /// of the Union are third countries.
  case country(String)

  /// The space of a controller.
  ///
  /// - Parameter country: where it is established, by two letters of ISO 3166-1; nil where that is not
  ///   known: then the Regulation is taken to apply.
  public init(of country: String?) {
    guard let country, Territory(country) != .union else {
      self = .economicArea
      return
    }
    self = .country(country.uppercased())
  }

  /// The space of controllers that share a processing.
  ///
  /// - Parameter places: where they are established, as people write it; what is blank is left out.
  ///   The law of the Union is taken unless all the others are in the United Kingdom: for other laws no
  ///   rules on transfers are known here.
  public init(of places: [String]) {
    let stated = places.filter { $0.contains { !$0.isWhitespace } }
    let areBritish = stated.allSatisfy { Territory($0) == .adequate("GB") }
    self = !stated.isEmpty && areBritish ? .country("GB") : .economicArea
  }

  /// Whether a country, or an international organisation, is outside.
  ///
  /// - Parameter place: two letters of ISO 3166-1, or a name; what is not recognised is outside.
  /// - Returns: false where nothing is written.
  public func isOutside(_ place: String) -> Bool {
    guard place.contains(where: { !$0.isWhitespace }) else { return false }
    switch self {
    case .economicArea: return Territory(place) != .union
    case .country(let code): return !Territory.areSame(place, code)
    }
  }
}

extension Territory {
  /// Whether two texts name one country, as far as their spellings are known.
  public static func areSame(_ first: String, _ second: String) -> Bool {
    if first.lowercased() == second.lowercased() { return true }
    let (one, other) = (Territory(first), Territory(second))
    // Which country of the area it is, is not told apart by names.
    return one == other && one != .union
  }
}
