import Records
public import TimeLimits

extension RetentionSchedule {
  /// How long data is kept at the longest, where that is well beyond what the entry says.
  ///
  /// A clean-up comes some time after a period is over: what became due the day after one waits for
  /// the next. Once a month is prompt; beyond that, a wait of more than a quarter of the period makes
  /// the entry say something else than what is done: Articles 5(1)(e) and 30(1)(f).
  ///
  /// - Parameters:
  ///   - activity: the activity of the schedule.
  ///   - day: the day on which it is asked; a schedule that has ended deletes nothing.
  /// - Returns: the months in all and those of the entry; nil where they agree, or the entry counts
  ///   no months.
  public func excess(
    in activity: ProcessingActivity,
    asOf day: CalendarDate
  ) -> (months: Int, period: Int)? {
    let rule = activity.data.first { $0.id == category }?.retention
    guard goesOn(on: day), case .months(let period, _)? = rule?.period, everyMonths > 1,
      everyMonths * 4 > period
    else { return nil }
    return (period + everyMonths, period)
  }

  /// The newest clean-up's backups, where they are proved gone before their cycle is over.
  public var earlyBackups: (on: CalendarDate, expected: CalendarDate)? {
    guard let backupMonths, let newest = proofs.last, let gone = newest.backups?.on else {
      return nil
    }
    let expected = newest.active.on.adding(months: backupMonths)
    return gone < expected ? (gone, expected) : nil
  }
}
