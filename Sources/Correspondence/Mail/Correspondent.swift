/// Who wrote a letter, as its header says.
public struct Correspondent: Sendable, Hashable {
  /// The address, without display name or brackets; not checked to be deliverable.
  public var address: String
  /// The display name, decoded; nil where the header gives none.
  public var name: String?

  /// Makes a correspondent.
  public init(address: String, name: String?) {
    self.address = address
    self.name = name
  }
}
