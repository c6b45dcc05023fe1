import Records
public import Register
import TimeLimits

extension DataRecipient: PrintableRecord {
  /// The register of recipients and processors.
  public static func worksheet(
    of records: [RecordVersion<DataRecipient>],
    _ printing: RegisterPrinting
  ) -> Worksheet {
    Worksheet(
      register: "Recipients and processors of \(printing.controller)",
      subtitle:
        "Articles 19, 28 and 44 to 49 GDPR, as of \(printing.dated); entries: \(records.count)",
      printing,
      in: .english,
      chapters: records.enumerated().map { index, version in
        [version.record.chapter("\(index + 1)", printing.inEnglish.standing(of: version))]
      }
    )
  }

  private func chapter(_ number: String, _ standing: String) -> Worksheet.Section {
    let particulars = Table.facts(
      "Recipient \(id)",
      [
        ("Kind", self.standing.kind.words), ("Country", country),
        ("Contact for notices (Article 19)", noticeContact),
        ("Contact for security", securityContact), ("Ended", ended?.description),
        ("Version", standing),
      ] + self.standing.facts
    )
    var blocks: [Worksheet.Block] = [.table(particulars)]
    if case .processor(_, let others, _) = self.standing, !others.isEmpty {
      blocks.append(.table(Self.table(others, of: id)))
    }
    if !transfers.isEmpty { blocks.append(.table(transferTable)) }
    return .init(number, name, level: 1, blocks)
  }

  private static func table(_ others: [SubProcessor], of id: Label<DataRecipient>) -> Table {
    Table(
      "Sub-processors of \(id), Article 28(2) and (4)",
      [.init("Sub-processor"), .init("Country"), .init("Task", 3), .init("Authorised")],
      others.map {
        Table.Row([
          Cell($0.name), Cell($0.country), Cell($0.task), Cell($0.authorised?.description),
        ])
      }
    )
  }

  private var transferTable: Table {
    Table(
      "Transfers to \(id), Articles 44 to 49",
      [.init("Destination"), .init("Instrument", 3), .init("Document", 3), .init("Next review")],
      transfers.map {
        Table.Row([
          Cell($0.destination), Cell($0.instrument.cited),
          Cell($0.document), Cell($0.review.next.description),
        ])
      }
    )
  }
}

extension RecipientStanding {
  /// What binds the recipient.
  fileprivate var facts: [(String, String?)] {
    switch self {
    case .processor(let contract, _, let authorisation):
      [("Contract", contract.written), ("Sub-processors authorised", authorisation.rawValue)]
    case .jointController(let arrangement): [("Arrangement (Article 26)", arrangement)]
    case .other: []
    }
  }
}

extension ContractState {
  fileprivate var written: String {
    switch self {
    case .concluded(let reference, let day, let review):
      "\(reference), of \(day), next review \(review.next)"
    case .inNegotiation(let expected, _): "In negotiation, expected on \(expected)"
    }
  }
}
