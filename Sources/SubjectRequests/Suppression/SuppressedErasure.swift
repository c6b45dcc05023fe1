public import TimeLimits

/// An erasure on the list of those that are done again after a restore; it names nobody.
public struct SuppressedErasure: Sendable, Hashable {
  /// When the person was erased.
  public let erased: Instant
  /// By which kind of identifier the person is found.
  public let kind: PersonIdentifier.Kind
  public let scope: Scope
  public let origin: Origin

  /// Where the person was erased.
  public enum Scope: Sendable, Hashable {
    case everywhere
    /// In a system, by the name that tasks give it.
    case system(String)
    /// In one system whose name is not known: the entry is from before systems were named.
    case unnamedSystem
  }

  /// How it came on the list.
  public enum Origin: Sendable, Hashable {
    /// A claim of this request was granted and carried out.
    case request(Reference)
    case added
  }

  public init(
    erased: Instant,
    kind: PersonIdentifier.Kind,
    scope: Scope,
    origin: Origin
  ) {
    self.erased = erased
    self.kind = kind
    self.scope = scope
    self.origin = origin
  }

  /// The request that led to it, if one did.
  public var reference: Reference? {
    guard case .request(let reference) = origin else { return nil }
    return reference
  }
}

/// Why a person who was erased may be stored again.
///
/// A word and no text, since the list outlives every key under which a text could be sealed.
public enum LiftReason: String, Sendable, Hashable, CaseIterable, Codable {
  /// The person consented anew (Article 6(1)(a)).
  case consent
  /// The person concluded a contract anew (Article 6(1)(b)).
  case contract
  /// A law obliges to store (Article 6(1)(c)).
  case legalObligation = "legal-obligation"
  /// The entry was a mistake.
  case mistake
}
