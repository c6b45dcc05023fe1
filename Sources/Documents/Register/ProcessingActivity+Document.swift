import Records
public import Register
public import TimeLimits

extension ProcessingActivity: PrintableRecord {
  /// The record of processing activities that Article 30(4) asks to be made available.
  public static func worksheet(
    of records: [RecordVersion<ProcessingActivity>],
    controller: String,
    dated: CalendarDate
  ) -> Worksheet {
    Worksheet(
      register: "Record of processing activities of \(controller)",
      subtitle: "Article 30 GDPR, as of \(dated): \(records.count) entries",
      controller: controller,
      dated: dated,
      chapters: records.enumerated().map { index, version in
        ActivityChapter(number: index + 1, version: version).sections
      }
    )
  }
}

/// One entry of the record of processing, as a chapter.
struct ActivityChapter {
  let number: Int
  let version: RecordVersion<ProcessingActivity>

  private var activity: ProcessingActivity { version.record }

  var sections: [Worksheet.Section] {
    let parts =
      [("Parties", [.table(parties)])] + described + [
        ("Recipients and transfers", [.table(recipients)] + transfers),
        ("Security", measures + systems),
      ]
    return [.init("\(number)", activity.name, level: 1, [.table(particulars)])]
      + parts.enumerated().map { index, part in
        .init("\(number).\(index + 1)", part.0, level: 2, part.1)
      }
  }

  private var particulars: Table {
    .facts(
      "Entry \(activity.id)",
      [
        ("Identifier", activity.id.description), ("Description", activity.description),
        ("Unit", activity.unit), ("Begun", activity.begun?.description),
        ("Ended", activity.ended?.description),
        ("Impact assessment", activity.impactAssessment),
        ("Next review", activity.review.map { "\($0.next), by \($0.owner)" }),
        ("Version", version.standing()),
      ]
    )
  }

  private var parties: Table {
    let (names, representative, officer) =
      switch activity.role {
      case .controller(let record):
        (
          record.controllers.map { ("Controller", $0) }, record.representative, record.officer
        )
      case .processor(let record):
        (record.processors.map { ("Processor", $0) }, record.representative, record.officer)
      }
    return .facts(
      "Names and contact details, Article 30(1)(a) or (2)(a)",
      names.map { ($0, $1.written) } + [
        ("Representative", representative?.written),
        ("Data protection officer", officer?.written),
      ]
    )
  }

  private var described: [(String, [Worksheet.Block])] {
    switch activity.role {
    case .controller(let record):
      [
        ("Purposes and lawful bases", [.table(record.purposeTable(of: activity))]),
        ("Data subjects, data and time limits", [.table(record.dataTable(of: activity))]),
        ("Automated decisions and profiling", record.decisionBlocks(of: activity)),
      ]
    case .processor(let record):
      [("Processing on behalf of controllers", [.table(record.clientTable(of: activity))])]
    }
  }

  private var recipients: Table {
    Table(
      "Recipients of \(activity.id), Article 30(1)(d)",
      [.init("Recipient"), .init("Kind"), .init("Data", 3)],
      activity.recipients.map { use in
        Table.Row([
          Cell(use.name), Cell(use.kind.words),
          Cell(use.data.isEmpty ? "all" : use.data.map(\.description).joined(separator: ", ")),
        ])
      }
    )
  }

  private var transfers: [Worksheet.Block] {
    guard !activity.transfers.isEmpty else {
      return [.paragraph(RichText("No transfers to third countries."))]
    }
    return [
      .table(
        Table(
          "Transfers of \(activity.id), Article 30(1)(e)",
          [.init("Destination"), .init("Instrument", 3), .init("Safeguards", 4)],
          activity.transfers.map { transfer in
            Table.Row([
              Cell(transfer.destination),
              Cell(transfer.instrument.cited),
              Cell(transfer.safeguards),
            ])
          }
        )
      )
    ]
  }

  private var measures: [Worksheet.Block] {
    activity.measures.isEmpty
      ? [.paragraph(RichText("No measures are described."))]
      : [.list(activity.measures.map { RichText($0) })]
  }

  private var systems: [Worksheet.Block] {
    guard !activity.systems.isEmpty else { return [] }
    return [
      .table(
        Table(
          "Systems of \(activity.id)",
          [.init("System"), .init("Data", 3), .init("Operated by")],
          activity.systems.map { system in
            Table.Row([
              Cell(system.name),
              Cell(
                system.data.isEmpty
                  ? "all" : system.data.map(\.description).joined(separator: ", ")
              ),
              Cell(system.operatedBy?.description),
            ])
          }
        )
      )
    ]
  }
}
