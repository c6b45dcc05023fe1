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
}

/// A system of which erasures are asked, however the letters of its name are cased.
struct WantedSystem {
  private let name: String
  /// Its name under each key, by which entries from before systems were named know it.
  private let hashes: Set<LookupHash>

  init(_ system: String, under keys: SuppressionKeys) {
    name = NormalisedLookup.personalName(system)
    hashes = Set(keys.all.compactMap { $0.hash(system: system) })
  }

  /// Whether what was erased at a place was erased in the system.
  func isCovered(by place: SuppressedPlace) -> Bool {
    switch place {
    case .everywhere: true
    case .system(let other): NormalisedLookup.personalName(other) == name
    case .hashedSystem(let hash): hashes.contains(hash)
    }
  }
}
