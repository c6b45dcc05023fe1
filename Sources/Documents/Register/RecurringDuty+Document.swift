import Records
public import Register
import TimeLimits

extension RecurringDuty: PrintableRecord {
  /// The recurring duties with what was done.
  public static func worksheet(
    of records: [RecordVersion<RecurringDuty>],
    _ printing: RegisterPrinting
  ) -> Worksheet {
    let t = printing.t
    return Worksheet(
      register: t("Training and reviews of {1}", printing.controller),
      subtitle: t(
        "Articles 24, 32 and 39 GDPR, as of {1}; duties: {2}",
        "\(printing.dated)",
        "\(records.count)"
      ),
      printing,
      chapters: records.enumerated().map { index, version in
        let standing = printing.standing(of: version)
        return [version.record.chapter("\(index + 1)", standing, t)]
      }
    )
  }

  private func chapter(_ number: String, _ standing: String, _ t: Wording) -> Worksheet.Section {
    let particulars = t.facts(
      t("Duty {1}", id.description),
      [
        (t["Subject"], Cell(fixed: t[subject.words])), (t["Owner"], Cell(owner.description)),
        (t["How often"], Cell(fixed: t.rhythm(months: everyMonths, from: begun))),
        (t["Audience"], .said(audience)),
        (t["Next time"], .said(reviews.first?.due.description)),
        (t["Ended"], .said(ended?.description)), (t["Version"], Cell(fixed: standing)),
      ]
    )
    let past = Table(
      t("What was done for {1}", id.description),
      [.init(t["Day"]), .init(t["By"]), .init(t["Evidence"], 6)],
      done.map { Table.Row([Cell("\($0.on)"), Cell($0.by.description), Cell($0.evidence)]) }
    )
    return .init(
      number,
      name,
      level: 1,
      [.table(particulars), past.block(ifEmpty: t["It has not been done yet."])]
    )
  }
}

extension DutySubject: Worded {}
