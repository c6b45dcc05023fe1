import TimeLimits

extension ClaimDeadline {
  /// Whether computing the clock anew shows the same, so that what is stored stands.
  ///
  /// A stored clock names the revision of the calendar by which it was computed. Changed days that
  /// it does not depend on make a later revision, under which it is the same: it goes on naming the
  /// one it came from.
  public func stands(beside computed: ClaimDeadline) -> Bool {
    self == computed
      || claim == computed.claim && clock == computed.clock && received == computed.received
        && status == computed.status && dates == computed.dates && alarms == computed.alarms
        && basis.precedes(computed.basis)
  }
}

extension ClaimDeadline.Basis {
  /// Whether both are the same but for changes of days since.
  fileprivate func precedes(_ other: Self) -> Bool {
    guard case .computed(let rule, let options, let calendar) = self,
      case .computed(rule, options, let later) = other
    else { return false }
    return CalendarVersion(calendar).precedes(CalendarVersion(later))
  }
}
