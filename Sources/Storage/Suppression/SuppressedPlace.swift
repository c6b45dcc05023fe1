import Foundation
import Postgres
import SubjectRequests

/// Where a person was erased, as a row of the list says it.
enum SuppressedPlace: Hashable {
  case everywhere
  case system(String)
  /// The keyed hash of a name, from before systems were named.
  case hashedSystem(LookupHash)

  /// Everywhere, or a system by its name.
  ///
  /// - Returns: nil where nothing is left of a name after normalisation.
  init?(system: String?) {
    guard let system else {
      self = .everywhere
      return
    }
    let name = NormalisedLookup.identifier(system)
    guard !name.isEmpty else { return nil }
    self = .system(name)
  }

  init(_ row: Row) throws {
    if let name: String = try row.decodeIfPresent("system") {
      self = .system(name)
    } else if let bytes: Data = try row.decodeIfPresent("system_hash") {
      guard let hash = LookupHash(bytes: Array(bytes)) else {
        throw PostgresError.undecodable(column: "system_hash", type: "LookupHash")
      }
      self = .hashedSystem(hash)
    } else {
      self = .everywhere
    }
  }

  var name: String? {
    guard case .system(let name) = self else { return nil }
    return name
  }

  var hash: LookupHash? {
    guard case .hashedSystem(let hash) = self else { return nil }
    return hash
  }

  var scope: SuppressedErasure.Scope {
    switch self {
    case .everywhere: .everywhere
    case .system(let name): .system(name)
    case .hashedSystem: .unnamedSystem
    }
  }

  /// Whether what was erased here was erased in a system, however the letters of its name are cased.
  func covers(_ system: String, under keys: SuppressionKeys) -> Bool {
    switch self {
    case .everywhere: true
    case .system(let name):
      NormalisedLookup.personalName(name) == NormalisedLookup.personalName(system)
    case .hashedSystem(let hash): keys.all.contains { $0.hash(system: system) == hash }
    }
  }
}
