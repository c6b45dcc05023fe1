import Assessments

extension SummaryLayout {
  var purposes: Worksheet.Block {
    Table(
      t["Purposes"],
      [.init(t["Purpose"], 3), .init(t["Description"], 6), .init(t["Basis"], 3)],
      record.purposes.map {
        .init([
          Cell($0.name), Cell($0.description),
          Cell(fixed: $0.lawfulBasis.map { t.cited($0) } ?? t["none chosen"]),
        ])
      }
    ).block(ifEmpty: parts.none(of: "purposes", t["No purpose is listed."]))
  }

  var subjects: Worksheet.Block {
    Table(
      t["Data subjects"],
      [.init(t["Category"], 6), .init(t["Number"], 3)],
      record.dataSubjects.map { .init([Cell($0.name), Cell($0.number)]) }
    ).block(ifEmpty: parts.none(of: "dataSubjects", t["No data subjects are named."]))
  }

  var data: Worksheet.Block {
    Table(
      t["Personal data"],
      [
        .init(t["Item"], 5), .init(t["Special category"], 3), .init(t["Kept"], 4),
        .init(t["Then"], 2),
      ],
      record.dataItems.map { item in
        .init([
          Cell(item.name), parts.specialCategories(of: item), Cell(item.retention?.period),
          Cell(fixed: item.retention.map { t[$0.disposal.words] } ?? "–"),
        ])
      }
    ).block(ifEmpty: parts.none(of: "dataItems", t["No personal data is listed."]))
  }

  var recipients: Worksheet.Block {
    Table(
      t["Recipients"],
      [
        .init(t["Recipient"], 3), .init(t["Kind"], 2), .init(t["Reason"], 5),
        .init(t["Country"], 2),
      ],
      record.recipients.map {
        .init([Cell($0.name), Cell(fixed: t[$0.kind.words]), Cell($0.reason), Cell($0.country)])
      }
    ).block(ifEmpty: parts.none(of: "recipients", t["No recipient is stated."]))
  }

  var transfers: Worksheet.Block {
    Table(
      t["Transfers to third countries"],
      [.init(t["Country"], 3), .init(t["Recipient"], 4), .init(t["Rests on"], 4)],
      record.transfers.map { transfer in
        .init([
          Cell(transfer.country),
          Cell(record.recipients.first { $0.id == transfer.recipient }?.name),
          Cell(fixed: transfer.instrument.map { t.cited($0) } ?? "–"),
        ])
      }
    ).block(ifEmpty: parts.noTransfer)
  }
}
