import Records
public import Register
import TimeLimits

extension RetentionSchedule: PrintableRecord {
  /// The schedules with the proofs of deletion: Article 5(2).
  public static func worksheet(
    of records: [RecordVersion<RetentionSchedule>],
    _ printing: RegisterPrinting
  ) -> Worksheet {
    let t = printing.t
    return Worksheet(
      register: t("Retention schedules and proofs of deletion of {1}", printing.controller),
      subtitle: t(
        "Articles 5(1)(e) and 30(1)(f) GDPR, as of {1}; schedules: {2}",
        "\(printing.dated)",
        "\(records.count)"
      ),
      printing,
      chapters: records.enumerated().map { index, version in
        [ScheduleChapter(version: version, printing: printing).section("\(index + 1)")]
      }
    )
  }
}

/// One schedule as a chapter.
private struct ScheduleChapter {
  let version: RecordVersion<RetentionSchedule>
  let printing: RegisterPrinting

  var schedule: RetentionSchedule { version.record }
  var t: Wording { printing.t }

  func section(_ number: String) -> Worksheet.Section {
    .init(
      number,
      schedule.name,
      level: 1,
      [.table(particulars), proofs.block(ifEmpty: t["Nothing has been proved deleted yet."])]
    )
  }

  private var particulars: Table {
    t.facts(
      t("Schedule {1}", schedule.id.description),
      [
        (t["Activity"], Cell(schedule.activity.description)),
        (t["Data"], Cell(schedule.category.description)),
        (t["System"], .said(schedule.system?.description)),
        (t["Owner"], Cell(schedule.owner.description)),
        (
          t["Active data cleaned up"],
          Cell(fixed: t.rhythm(months: schedule.everyMonths, from: schedule.begun))
        ),
        (t["Backups overwritten"], Cell(fixed: backups)),
        (t["Cycle documented in"], .said(schedule.source)),
        (
          t["Next clean-up"],
          schedule.goesOn(on: printing.dated) ? Cell(schedule.nextCleanUp.description) : nil
        ),
        (t["Ended"], .said(schedule.ended?.description)),
        (t["Version"], Cell(fixed: printing.standing(of: version))),
      ]
    )
  }

  private var backups: String {
    switch schedule.backupMonths {
    case nil: t["none are kept"]
    case 1?: t["1 month after the active data"]
    case let months?: t("{1} months after the active data", "\(months)")
    }
  }

  private var proofs: Table {
    Table(
      t("Proofs of deletion for {1}", schedule.id.description),
      [
        .init(t["Due by"]), .init(t["Active data gone"]), .init(t["Evidence"], 4),
        .init(t["Number of records"]), .init(t["Backups gone"]),
        .init(t["Evidence of the backups"], 4),
      ],
      schedule.proofs.map { proof in
        Table.Row([
          Cell("\(proof.through)"),
          Cell(fixed: t("{1}, by {2}", "\(proof.active.on)", "\(proof.active.by)")),
          Cell(proof.active.evidence), Cell(proof.records.map { "\($0)" }), backups(of: proof),
          Cell(proof.backups?.evidence),
        ])
      }
    )
  }

  private func backups(of proof: DeletionProof) -> Cell {
    if let done = proof.backups {
      return Cell(fixed: t("{1}, by {2}", "\(done.on)", "\(done.by)"))
    }
    guard let months = schedule.backupMonths else { return Cell(fixed: t["none are kept"]) }
    let gone = proof.active.on.adding(months: months)
    return Cell(fixed: t("expected by {1}", "\(gone)"), tone: .wary)
  }
}

extension Wording {
  /// `every 3 months, from 2026-01-31`.
  func rhythm(months: Int, from day: CalendarDate) -> String {
    months == 1
      ? self("every month, from {1}", "\(day)")
      : self("every {1} months, from {2}", "\(months)", "\(day)")
  }
}
