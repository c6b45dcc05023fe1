public import TimeLimits

/// The request bears a date, which may lie before its receipt.
///
/// Some laws count from it: Article 19(II) of the Brazilian LGPD, section 8(3) and (4) of PIPEDA. Where
/// another date is told later, the last one counts.
public struct RecordDate: Act {
  public let kind = EventKind.dated
  public let day: CalendarDate

  public init(_ day: CalendarDate) {
    self.day = day
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    // The local day of the receipt is at most one later than that of UTC.
    let last =
      file.request.toldDay ?? CalendarDate(file.request.received.adding(hours: 14), in: .utc)
    guard day <= last else { throw .channel(.datedAfterReceipt(last)) }
    guard file.dated != day else { throw .channel(.datedSoAlready(day)) }
    return [ProposedEvent(.dated(day))]
  }
}
