import Records
public import Register
import TimeLimits

extension RetentionSchedule: PrintableRecord {
  /// The schedules with the proofs of deletion: Article 5(2).
  public static func worksheet(
    of records: [RecordVersion<RetentionSchedule>],
    _ printing: RegisterPrinting
  ) -> Worksheet {
    Worksheet(
      register: "Retention schedules and proofs of deletion of \(printing.controller)",
      subtitle:
        "Articles 5(1)(e) and 30(1)(f) GDPR, as of \(printing.dated); schedules: \(records.count)",
      printing,
      in: .english,
      chapters: records.enumerated().map { index, version in
        [version.record.chapter("\(index + 1)", printing.inEnglish.standing(of: version))]
      }
    )
  }

  private func chapter(_ number: String, _ standing: String) -> Worksheet.Section {
    let backups = backupMonths.map { "\($0) months after the active data" } ?? "none are kept"
    return .init(
      number,
      name,
      level: 1,
      [
        .table(
          .facts(
            "Schedule \(id)",
            [
              ("Activity", activity.description), ("Data", category.description),
              ("System", system?.description), ("Owner", owner.description),
              ("Active data", "cleaned up every \(everyMonths) months, from \(begun)"),
              ("Backups", backups), ("Cycle documented in", source),
              ("Next clean-up", ended == nil ? nextCleanUp.description : nil),
              ("Ended", ended?.description), ("Version", standing),
            ]
          )
        ),
        .table(proofTable),
      ]
    )
  }

  private var proofTable: Table {
    Table(
      "Proofs of deletion for \(id)",
      [
        .init("Due by"), .init("Active data gone"), .init("Evidence", 4), .init("Records"),
        .init("Backups gone"), .init("Evidence of backups", 4),
      ],
      proofs.map { proof in
        Table.Row([
          Cell("\(proof.through)"), Cell("\(proof.active.on), \(proof.active.by)"),
          Cell(proof.active.evidence), Cell(proof.records.map { "\($0)" }), backups(of: proof),
          Cell(proof.backups?.evidence),
        ])
      }
    )
  }

  private func backups(of proof: DeletionProof) -> Cell {
    if let done = proof.backups { return Cell("\(done.on), \(done.by)") }
    guard let backupMonths else { return Cell("none") }
    let gone = proof.active.on.adding(months: backupMonths)
    return Cell("expected by \(gone)", tone: .wary)
  }
}
