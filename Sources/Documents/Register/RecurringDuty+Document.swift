import Records
public import Register
import TimeLimits

extension RecurringDuty: PrintableRecord {
  /// The recurring duties with what was done.
  public static func worksheet(
    of records: [RecordVersion<RecurringDuty>],
    _ printing: RegisterPrinting
  ) -> Worksheet {
    Worksheet(
      register: "Training and reviews of \(printing.controller)",
      subtitle: "Articles 24, 32 and 39 GDPR, as of \(printing.dated); duties: \(records.count)",
      printing,
      in: .english,
      chapters: records.enumerated().map { index, version in
        [version.record.chapter("\(index + 1)", printing.inEnglish.standing(of: version))]
      }
    )
  }

  private func chapter(_ number: String, _ standing: String) -> Worksheet.Section {
    .init(
      number,
      name,
      level: 1,
      [
        .table(
          .facts(
            "Duty \(id)",
            [
              ("Subject", subject.words), ("Owner", owner.description),
              ("Every", "\(everyMonths) months, from \(begun)"), ("Audience", audience),
              ("Next", reviews.first?.due.description), ("Ended", ended?.description),
              ("Version", standing),
            ]
          )
        ),
        .table(.reviews(done, caption: "What was done for \(id)")),
      ]
    )
  }
}

extension Table {
  /// Reviews that took place, with what shows them.
  static func reviews(_ done: [ReviewDone], caption: String) -> Table {
    Table(
      caption,
      [.init("Day"), .init("By"), .init("Evidence", 6)],
      done.map { Row([Cell("\($0.on)"), Cell("\($0.by)"), Cell($0.evidence)]) }
    )
  }
}

extension DutySubject: Worded {}
