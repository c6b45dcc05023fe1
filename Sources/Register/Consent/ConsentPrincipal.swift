public import Records

/// What kind of identifier it is, in a word of the controller's own: `email`, `customer`.
public enum IdentifierKind {}

/// A person whose consent is kept, by the one identifier under which the controller knows them.
///
/// Personal data: stored only encrypted, found by its keyed hash, never part of a log or an error.
public struct ConsentPrincipal: Sendable, Hashable {
  public let kind: Label<IdentifierKind>
  public let identifier: String

  public init(kind: Label<IdentifierKind>, identifier: String) {
    self.kind = kind
    self.identifier = identifier
  }
}
