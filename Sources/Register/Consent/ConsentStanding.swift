public import Records
public import TimeLimits

public import struct Foundation.UUID

/// Where the consent of one person to one purpose stands: all that its events come down to.
///
/// It is the greatest of what decides and the latest of what asks. Both are maxima, so the same
/// events give the same standing in whatever order they arrive, and however often.
public struct ConsentStanding: Sendable, Hashable {
  public private(set) var decisive: Mark?
  /// When the person was last asked.
  public private(set) var requested: Instant?

  /// The event that decides.
  public struct Mark: Sendable, Hashable {
    /// Never ``ConsentEventKind/requested``.
    public let kind: ConsentEventKind
    public let occurred: Instant
    public let event: UUID
    public let expires: Instant?

    public init(kind: ConsentEventKind, occurred: Instant, event: UUID, expires: Instant?) {
      self.kind = kind
      self.occurred = occurred
      self.event = event
      self.expires = expires
    }
  }

  /// Nothing is known.
  public init() {}

  /// The standing as it is stored.
  public init(decisive: Mark?, requested: Instant?) {
    self.decisive = decisive
    self.requested = requested
  }

  /// The standing after all these events.
  public init(_ events: some Sequence<ConsentEvent>) {
    for event in events { take(event) }
  }

  /// Takes notice of one more event, in any order.
  public mutating func take(_ event: ConsentEvent) {
    take(
      event.happening.kind,
      occurred: event.occurred,
      event: event.id,
      expires: event.happening.statement?.expires
    )
  }

  /// Takes notice of one more event by what of it matters here.
  public mutating func take(
    _ kind: ConsentEventKind,
    occurred: Instant,
    event: UUID,
    expires: Instant?
  ) {
    guard kind.precedence != nil else {
      requested = max(requested ?? occurred, occurred)
      return
    }
    let mark = Mark(kind: kind, occurred: occurred, event: event, expires: expires)
    if let decisive, !(decisive < mark) { return }
    decisive = mark
  }

  /// The status at an instant, told of nothing that came later than the last event.
  public func status(at instant: Instant) -> ConsentStatus {
    guard let decisive else { return requested == nil ? .unknown : .requested }
    let asked = requested ?? decisive.occurred
    // Asked again after it was over, the person has not answered yet.
    let isAsked = asked > decisive.occurred
    switch decisive.kind {
    case .given, .renewed:
      guard let expires = decisive.expires, expires <= instant else {
        return decisive.kind == .given ? .given : .renewed
      }
      return asked >= expires ? .requested : .expired
    case .refused: return isAsked ? .requested : .refused
    case .withdrawn: return isAsked ? .requested : .withdrawn
    case .expired: return isAsked ? .requested : .expired
    case .invalidated: return isAsked ? .requested : .invalidated
    case .requested: return .requested
    }
  }
}

extension ConsentStanding.Mark: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    if left.occurred != right.occurred { return left.occurred < right.occurred }
    let (one, other) = (left.kind.precedence ?? 0, right.kind.precedence ?? 0)
    if one != other { return one < other }
    // As PostgreSQL compares them: byte by byte.
    return left.event.uuidString < right.event.uuidString
  }
}

/// Where a consent stands, in the words of the Data Privacy Vocabulary.
public enum ConsentStatus: String, Vocabulary {
  case unknown
  case requested
  case given
  case renewed
  case refused
  case withdrawn
  case expired
  case invalidated

  public static let noun = "a status of consent"

  /// Whether processing may rest on it: Article 6(1)(a).
  public var permitsProcessing: Bool { self == .given || self == .renewed }

  /// The term of the vocabulary.
  public var term: String {
    ConsentEventKind(rawValue: rawValue)?.term ?? "ConsentUnknown"
  }
}
