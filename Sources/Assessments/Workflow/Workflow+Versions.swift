public import TimeLimits

extension Workflow {
  /// Where a version stands.
  ///
  /// - Parameters:
  ///   - version: its number.
  ///   - zone: the controller's time zone, in which the day of a signature is told.
  /// - Returns: its state, whatever later versions came to.
  public func state(of version: Int, in zone: Zone) -> VersionState {
    if let step = steps.last(where: { $0.kind == .decided && $0.version == version }) {
      return .decided(
        signature: Signature(
          by: step.by,
          on: CalendarDate(step.recorded, in: zone),
          at: Instant(secondsSince1970: step.recorded.secondsSince1970)
        )
      )
    }
    guard version == newest else { return .replaced(newest: newest) }
    return state == .draft ? .draft : .inReview
  }

  /// Those who wrote what is to be decided, without officers whose advice alone made a version.
  public var currentWriters: Set<String> {
    let advised = steps.filter { $0.kind == .advised && authors[$0.version] == $0.by }
      .map(\.version)
    return Set(authors.filter { !advised.contains($0.key) }.values)
  }

  /// Those who recorded advice, now or in an earlier review.
  public var currentAdvisers: Set<String> {
    Set(steps.filter { $0.kind == .advised }.map(\.by))
  }
}

extension Workflow {
  /// The course as it was when a version was the newest and so many steps had been taken.
  public func asOf(version: Int, steps count: Int) -> Workflow {
    Workflow(
      authors: authors.filter { $0.key <= version },
      steps: Array(steps.prefix(count)),
      written: written.filter { $0.key <= version }
    )
  }
}

extension Set<String> {
  /// Whether a handle is among them: in other letters it is that of the same person.
  func holds(handle: String) -> Bool {
    contains { $0.lowercased() == handle.lowercased() }
  }
}
