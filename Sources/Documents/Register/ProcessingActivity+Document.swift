import Records
public import Register
import TimeLimits

extension ProcessingActivity: PrintableRecord {
  /// The record of processing activities that Article 30(4) asks to be made available.
  public static func worksheet(
    of records: [RecordVersion<ProcessingActivity>],
    _ printing: RegisterPrinting
  ) -> Worksheet {
    let t = printing.t
    return Worksheet(
      register: t("Record of processing activities of {1}", printing.controller),
      subtitle: t(
        "Article 30 GDPR, as of {1}; entries: {2}",
        "\(printing.dated)",
        "\(records.count)"
      ),
      printing,
      chapters: records.enumerated().map { index, version in
        ActivityChapter(number: index + 1, version: version, printing: printing).sections
      }
    )
  }
}

/// One entry of the record of processing, as a chapter.
struct ActivityChapter {
  let number: Int
  let version: RecordVersion<ProcessingActivity>
  let printing: RegisterPrinting

  var activity: ProcessingActivity { version.record }
  var t: Wording { printing.t }

  var sections: [Worksheet.Section] {
    let parts =
      [(t["Parties"], [.table(parties)])] + described + [
        (t["Recipients and transfers"], [recipients, transfers]),
        (t["Security"], [measures] + systems),
      ]
    return [.init("\(number)", activity.name, level: 1, [.table(particulars)])]
      + parts.enumerated().map { index, part in
        .init("\(number).\(index + 1)", part.0, level: 2, part.1)
      }
  }

  private var particulars: Table {
    t.facts(
      t("Entry {1}", activity.id.description),
      [
        (t["Description"], .said(activity.description)), (t["Unit"], .said(activity.unit)),
        (t["Begun"], .said(activity.begun?.description)),
        (t["Ended"], .said(activity.ended?.description)),
        (t["Impact assessment"], .said(activity.impactAssessment)),
        (
          t["Next review"],
          activity.review.map { Cell(fixed: t("{1}, by {2}", "\($0.next)", "\($0.owner)")) }
        ),
        (t["Version"], Cell(fixed: printing.standing(of: version))),
      ]
    )
  }

  private var parties: Table {
    let (named, representative, officer) =
      switch activity.role {
      case .controller(let record):
        (
          named(record.controllers, t["Controller"], others: t["Joint controller"]),
          record.representative, record.officer
        )
      case .processor(let record):
        (
          named(record.processors, t["Processor"], others: t["Other processor"]),
          record.representative, record.officer
        )
      }
    return t.facts(
      isProcessor
        ? t["Names and contact details, Art. 30(2)(a)"]
        : t["Names and contact details, Art. 30(1)(a)"],
      named + [
        (t["Representative"], .said(representative?.written)),
        (
          t["Data protection officer"],
          officer.map { Cell($0.written(t)) } ?? Cell(fixed: t["Not stated"], tone: .wary)
        ),
      ]
    )
  }

  /// The first is the keeper of the record, with its postal address; the others take part: Article 26
  /// or 28(4).
  private func named(
    _ parties: [PartyContact],
    _ first: String,
    others: String
  ) -> [(String, Cell?)] {
    parties.enumerated().map { index, party in
      index == 0
        ? (first, Cell(lines: [party.written] + printing.address)) : (others, Cell(party.written))
    }
  }

  private var described: [(String, [Worksheet.Block])] {
    switch activity.role {
    case .controller(let record):
      [
        (t["Purposes and lawful bases"], [purposes(of: record)]),
        (t["Data subjects, data and time limits"], [data(of: record)]),
        (t["Automated decisions and profiling"], decisions(of: record)),
      ]
    case .processor(let record):
      [(t["Processing on behalf of controllers"], [clients(of: record)])]
    }
  }

  var isProcessor: Bool {
    if case .processor = activity.role { true } else { false }
  }

  private var measures: Worksheet.Block {
    activity.measures.isEmpty
      ? .fixed(t["No measures are described."])
      : .list(activity.measures.map { RichText(authored: $0) })
  }
}
