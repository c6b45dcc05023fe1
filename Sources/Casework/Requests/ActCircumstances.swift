import Storage
import SubjectRequests
import TimeLimits

import struct Foundation.UUID

/// When and under which key an act is done, and what is kept with it.
struct ActCircumstances: Sendable {
  let occurred: Instant
  let now: Instant
  let key: UUID
  /// The number of the last event that the officer saw.
  let seen: Int?
  let enclosure: ActEnclosure

  init(
    occurred: Instant,
    now: Instant,
    key: UUID,
    seen: Int? = nil,
    enclosure: ActEnclosure = .none
  ) {
    self.occurred = occurred
    self.now = now
    self.key = key
    self.seen = seen
    self.enclosure = enclosure
  }
}

extension LoadedCase {
  /// Refuses to act on a case that somebody changed since the officer looked at it.
  ///
  /// - Throws: ``CaseworkError/changedMeanwhile(_:_:)``.
  func check(seen: Int?) throws(CaseworkError) {
    guard let seen, seen != file.eventCount else { return }
    let changes = events.filter { $0.sequence > seen }.map { event in
      CaseChange(kind: event.happening.kind, by: event.by, recorded: event.recorded)
    }
    throw .changedMeanwhile(file.request.reference, changes)
  }
}
