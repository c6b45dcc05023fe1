import Records
public import Register
import TimeLimits

extension DataRecipient: PrintableRecord {
  /// The register of recipients and processors.
  public static func worksheet(
    of records: [RecordVersion<DataRecipient>],
    _ printing: RegisterPrinting
  ) -> Worksheet {
    let t = printing.t
    return Worksheet(
      register: t("Recipients and processors of {1}", printing.controller),
      subtitle: t(
        "Articles 19, 28 and 44 to 49 GDPR, as of {1}; entries: {2}",
        "\(printing.dated)",
        "\(records.count)"
      ),
      printing,
      chapters: records.enumerated().map { index, version in
        [RecipientChapter(version: version, printing: printing).section("\(index + 1)")]
      }
    )
  }
}

/// One recipient as a chapter.
private struct RecipientChapter {
  let version: RecordVersion<DataRecipient>
  let printing: RegisterPrinting

  var recipient: DataRecipient { version.record }
  var t: Wording { printing.t }

  func section(_ number: String) -> Worksheet.Section {
    var blocks: [Worksheet.Block] = [.table(particulars)]
    if case .processor(_, let others, _) = recipient.standing, !others.isEmpty {
      blocks.append(.table(table(of: others)))
    }
    if !recipient.transfers.isEmpty { blocks.append(.table(transfers)) }
    return .init(number, recipient.name, level: 1, blocks)
  }

  private var particulars: Table {
    t.facts(
      t("Recipient {1}", recipient.id.description),
      [
        (t["Kind"], Cell(fixed: t[recipient.standing.kind.words])),
        (t["Country"], Cell(fixed: printing.country(recipient.country))),
        (t["Contact for notices (Art. 19)"], .said(recipient.noticeContact)),
        (t["Contact for security"], .said(recipient.securityContact)),
        (t["Ended"], .said(recipient.ended?.description)),
        (t["Version"], Cell(fixed: printing.standing(of: version))),
      ] + binding
    )
  }

  /// What binds the recipient.
  private var binding: [(String, Cell?)] {
    switch recipient.standing {
    case .processor(let contract, _, let authorisation):
      [
        (t["Contract"], written(contract)),
        (t["Sub-processors authorised"], Cell(fixed: t[authorisation.words])),
      ]
    case .jointController(let arrangement):
      [(t["Arrangement (Art. 26)"], .said(arrangement))]
    case .other: []
    }
  }

  private func written(_ contract: ContractState) -> Cell {
    switch contract {
    case .concluded(let reference, let day, let review):
      Cell([
        RichText(authored: reference),
        RichText(t("of {1}, next review {2}", "\(day)", "\(review.next)")),
      ])
    case .inNegotiation(let expected, _):
      Cell(fixed: t("In negotiation, expected on {1}", "\(expected)"), tone: .wary)
    }
  }

  private func table(of others: [SubProcessor]) -> Table {
    Table(
      t("Sub-processors of {1}, Art. 28(2) and (4)", recipient.id.description),
      [
        .init(t["Sub-processor"]), .init(t["Country"]), .init(t["Task"], 3),
        .init(t["Authorised on"]),
      ],
      others.map {
        Table.Row([
          Cell($0.name), Cell(fixed: printing.country($0.country)), Cell($0.task),
          Cell($0.authorised?.description),
        ])
      }
    )
  }

  private var transfers: Table {
    Table(
      t("Transfers to {1}, Art. 44 to 49", recipient.id.description),
      [
        .init(t["Destination"]), .init(t["Instrument"], 3), .init(t["Document"], 3),
        .init(t["Next review"]),
      ],
      recipient.transfers.map {
        Table.Row([
          Cell(fixed: printing.country($0.destination)), Cell(fixed: t.cited($0.instrument)),
          Cell($0.document), Cell($0.review.next.description),
        ])
      }
    )
  }
}

extension SubProcessing {
  /// Whether others may be engaged: Article 28(2).
  fileprivate var words: String {
    switch self {
    case .none: "not authorised"
    case .specific: "each by itself"
    case .general: "in general, with notice of changes"
    }
  }
}
