/// What a controller's key is for: no key serves two ends.
public enum ControllerKeyPurpose: String, Sendable, Hashable, CaseIterable {
  /// Wraps the data keys.
  case encryption
  /// Makes the keyed hashes of exact look-ups.
  case lookup
  /// Makes the keyed hashes of the list of erased persons.
  case suppression
}
