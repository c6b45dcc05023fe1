import Territories

/// The territory within which nothing is transferred to a third country.
enum HomeTerritory: Hashable {
  /// The European Economic Area: chapter V GDPR.
  case economicArea
  /// The United Kingdom: chapter V of its own GDPR, under which the Commission decides nothing.
  case unitedKingdom

  /// That of the controllers; the law of the Union is taken unless all that say where they are
  /// established are in the United Kingdom.
  init(of controllers: [ControllerParty]) {
    let stated = controllers.map(\.country).filter { !$0.isBlank }.compactMap(\.self)
    let areBritish = stated.allSatisfy { Self.unitedKingdom.holds(Territory($0)) }
    self = !stated.isEmpty && areBritish ? .unitedKingdom : .economicArea
  }

  func holds(_ territory: Territory) -> Bool {
    switch self {
    case .economicArea: territory == .union
    case .unitedKingdom: territory == .adequate("GB")
    }
  }
}

extension Assessment {
  var home: HomeTerritory { HomeTerritory(of: parties.controllers) }
}
