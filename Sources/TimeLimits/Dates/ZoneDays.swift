extension CalendarDate {
  /// The day that the calendar on the wall showed at an instant in a zone.
  ///
  /// This is the only function that turns an instant into a day.
  public init(_ instant: Instant, in zone: Zone) {
    let local = instant.secondsSince1970 + Int64(zone.offset(at: instant))
    self.init(clampingDay: Int(Gregorian.floorDivide(local, 86_400)))
  }
}

extension Zone {
  /// The first instant of a day, after which no instant of the day before follows.
  ///
  /// Where the clock jumps over midnight the day begins with the jump; where it goes back over
  /// midnight the day begins for good when midnight comes again.
  public func startOfDay(_ day: CalendarDate) -> Instant {
    startOfDay(number: Int(day.dayNumber))
  }

  /// The first instant after a day: the first that is too late for what ends with the day.
  public func endOfDay(_ day: CalendarDate) -> Instant {
    startOfDay(number: Int(day.dayNumber) + 1)
  }

  private func startOfDay(number: Int) -> Instant {
    let midnight = Int64(number) * 86_400
    // No offset reaches a whole day, so the segment a day later begins at or after the midnight.
    let shift = shift(at: midnight + 86_400)
    let wall = midnight - shift
    var index = segment(at: wall + 86_400)
    var next = Int64.max
    while index >= 0 {
      let offset = Int64(offset(ofSegment: index))
      let begin = index == 0 ? Int64.min : transitions[index - 1].second
      // A segment that begins at midnight holds no instant of the day before.
      if index == 0 || begin + offset < wall {
        return Instant(secondsSince1970: min(wall - offset, next) + shift)
      }
      next = begin
      index -= 1
    }
    return Instant(secondsSince1970: wall + shift)
  }
}
