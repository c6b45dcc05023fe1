import TimeLimits

public import struct Foundation.UUID

extension ConsentEvent {
  /// Whether the event says that a consent was there before it: one is renewed or expires that
  /// stands, one turns out not to be valid that was given.
  public var presupposesConsent: Bool {
    switch happening {
    case .renewed, .expired, .invalidated: true
    case .requested, .given, .refused, .withdrawn: false
    }
  }

  /// Whether the event rests on what is known of the same person and purpose.
  ///
  /// - Parameter others: the other events; those that occurred later count for nothing.
  /// - Returns: whether it does; what presupposes nothing always does.
  public func isFounded(on others: some Sequence<ConsentStanding.Mark>) -> Bool {
    let earlier = others.filter { $0.occurred <= occurred && $0.event != id }
    var standing = ConsentStanding()
    for mark in earlier {
      standing.take(
        mark.kind,
        occurred: mark.occurred,
        event: mark.event,
        expires: mark.expires
      )
    }
    switch happening {
    case .requested, .given, .refused, .withdrawn: return true
    // One that was taken back, or never was valid, is not over by its time.
    case .expired: return standing.decisive?.kind.givesConsent == true
    case .invalidated:
      return earlier.contains { $0.kind.givesConsent } && standing.decisive?.kind != .invalidated
    case .renewed: return standing.status(at: occurred).permitsProcessing
    }
  }

  /// What of the event matters to where the consent stands.
  public var mark: ConsentStanding.Mark {
    ConsentStanding.Mark(
      kind: happening.kind,
      occurred: occurred,
      event: id,
      expires: happening.statement?.expires
    )
  }
}

extension Sequence<ConsentEvent> {
  /// Those of events of one person and purpose that say of a consent that it was there where none is
  /// known.
  ///
  /// Events that come together found each other, in whatever order they come; but not by one that is
  /// unfounded itself.
  ///
  /// - Parameter known: the other events of the same person and purpose.
  /// - Returns: the identifiers of the unfounded ones.
  public func unfounded(beside known: [ConsentStanding.Mark]) -> Set<UUID> {
    var marks = known + filter { !$0.presupposesConsent }.map(\.mark)
    var unfounded: Set<UUID> = []
    for event in filter(\.presupposesConsent).sorted(by: { $0.mark < $1.mark }) {
      if event.isFounded(on: marks) {
        marks.append(event.mark)
      } else {
        unfounded.insert(event.id)
      }
    }
    return unfounded
  }
}

extension ConsentEventKind {
  /// Whether processing may rest on the event.
  fileprivate var givesConsent: Bool { self == .given || self == .renewed }
}
