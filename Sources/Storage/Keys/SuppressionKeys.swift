import SubjectRequests

/// The keys of one controller's list of erased persons: one makes entries, all find them.
///
/// A list that was imported from another database, or that is older than its own keys, keeps the
/// hashes under which its entries were made; the persons themselves are gone and cannot be hashed anew.
public struct SuppressionKeys: Sendable, Equatable {
  /// Makes the hashes of new entries.
  public let current: SuppressionKey
  /// Find the entries that were made under them.
  public let former: [SuppressionKey]

  init(current: SuppressionKey, former: [SuppressionKey] = []) {
    self.current = current
    self.former = former.filter { $0 != current }
  }

  /// A new random key for a new list.
  static func generate() -> SuppressionKeys { SuppressionKeys(current: .generate()) }

  /// All keys, the current one first.
  var all: [SuppressionKey] { [current] + former }

  /// The key of an identifier, or nil where it is none of the list's.
  subscript(identifier: SuppressionKeyIdentifier) -> SuppressionKey? {
    all.first { $0.identifier == identifier }
  }

  /// The hashes under any of which a person may be on the list; none when nothing is left after
  /// normalisation.
  func hashes(_ person: PersonIdentifier) -> [LookupHash] { all.compactMap { $0.hash(person) } }
}
