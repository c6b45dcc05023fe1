import Assessments
import TimeLimits

extension RecordParts {
  /// Section 1.1: data, purposes, nature, scope and context.
  var description: [Worksheet.Section] {
    [
      .init("1", t["Systematic description"], level: 1),
      .init(
        "1.1.a",
        t["Personal data"],
        level: 2,
        answered([items, subjects], by: narrative(.data))
      ),
      .init("1.1.b", t["Purposes"], level: 2, answered([purposes], by: narrative(.purposes))),
      .init("1.1.c", t["Secondary and compatible uses"], level: 2, [secondaryUses]),
      .init(
        "1.1.d",
        t["Nature, scope and context"],
        level: 2,
        answered([natureScopeContext, recipients, transfers], by: narrative(.transfers))
      ),
    ]
  }

  var natureScopeContext: Worksheet.Block {
    .table(
      facts(
        t["Nature, scope and context"],
        [
          (t["Nature"], .said(record.processing.nature)),
          (t["Scope"], .said(record.processing.extent)),
          (t["Context"], .said(record.processing.context)),
          (t["Cross-border processing"], words(record.processing.crossBorder)),
          (t["Transfer to third countries"], words(record.processing.thirdCountryTransfer)),
        ]
      )
    )
  }

  private func words(_ answer: ExplainedAnswer?) -> Cell {
    answer.map { labelled(t[$0.answer.words], $0.explanation) } ?? Cell(fixed: t["Not answered"])
  }

  var items: Worksheet.Block {
    Table(
      t["Personal data"],
      [
        .init(t["No."], 1), .init(t["Item"], 3), .init(t["Explanation"], 5),
        .init(t["Data subjects"], 2),
        .init(t["Source"], 2), .init(t["Special category"], 2),
      ],
      record.dataItems.map { item in
        .init(
          anchor: RowKind.item.anchor(item.id.description),
          [
            Cell(fixed: item.id.description), Cell(item.name), Cell(item.explanation),
            Cell(item.subjects, of: .subject), Cell(item.source),
            specialCategories(of: item),
          ]
        )
      }
    ).block(ifEmpty: none(of: "dataItems", t["No personal data is listed."]))
  }

  func specialCategories(of item: DataItem) -> Cell {
    guard !item.specialCategories.isEmpty else { return Cell(fixed: t["no"]) }
    let names = item.specialCategories.map { t[$0.category.words] }.joined(separator: ", ")
    return Cell(fixed: t("yes: {1}", names))
  }

  var subjects: Worksheet.Block {
    Table(
      t["Data subjects"],
      [
        .init(t["No."], 1), .init(t["Category"], 3), .init(t["Number"], 2),
        .init(t["Vulnerability"], 5),
      ],
      record.dataSubjects.map {
        .init(
          anchor: RowKind.subject.anchor($0.id.description),
          [Cell(fixed: $0.id.description), Cell($0.name), Cell($0.number), Cell($0.vulnerability)]
        )
      }
    ).block(ifEmpty: none(of: "dataSubjects", t["No data subjects are named."]))
  }

  var purposes: Worksheet.Block {
    Table(
      t["Purposes"],
      [
        .init(t["No."], 1), .init(t["Purpose"], 3), .init(t["Description"], 4), .init(t["Data"], 3),
        .init(t["Why these data"], 4),
      ],
      record.purposes.map {
        .init(
          anchor: RowKind.purpose.anchor($0.id.description),
          [
            Cell(fixed: $0.id.description), Cell($0.name), Cell($0.description),
            dataItems($0.data),
            Cell($0.dataJustification),
          ]
        )
      }
    ).block(ifEmpty: none(of: "purposes", t["No purpose is listed."]))
  }

  var secondaryUses: Worksheet.Block {
    Table(
      t["Secondary uses"],
      [
        .init(t["No."], 1), .init(t["Use"], 3), .init(t["Data"], 2), .init(t["Conditions"], 4),
        .init(t["Why compatible, Art. 6(4)"], 4),
      ],
      record.secondaryUses.map {
        .init([
          Cell(fixed: $0.id.description), Cell($0.name), dataItems($0.data),
          Cell($0.conditions),
          Cell($0.compatibility),
        ])
      }
    ).block(ifEmpty: none(of: "secondaryUses", t["No secondary use is stated."]))
  }

  var recipients: Worksheet.Block {
    Table(
      t["Recipients"],
      [
        .init(t["No."], 1), .init(t["Recipient"], 3), .init(t["Kind"], 2), .init(t["Reason"], 5),
        .init(t["Country"], 2),
      ],
      record.recipients.map {
        .init(
          anchor: RowKind.recipient.anchor($0.id.description),
          [
            Cell(fixed: $0.id.description), Cell($0.name), Cell(fixed: t[$0.kind.words]),
            Cell($0.reason),
            Cell($0.country),
          ]
        )
      }
    ).block(ifEmpty: none(of: "recipients", t["No recipient is stated."]))
  }

  var transfers: Worksheet.Block {
    Table(
      t["Transfers to third countries"],
      [
        .init(t["No."], 1), .init(t["Recipient"], 3), .init(t["Country"], 2), .init(t["Data"], 2),
        .init(t["Rests on"], 3), .init(t["Law and practice there"], 5),
        .init(t["Supplementary measures"], 4),
      ],
      record.transfers.map {
        .init([
          Cell(fixed: $0.id.description), recipients([$0.recipient]), Cell($0.country),
          dataItems($0.data), Cell(fixed: $0.instrument.map { t.cited($0) } ?? "–"),
          Cell($0.assessment),
          Cell(lines: $0.supplementaryMeasures),
        ])
      }
    ).block(ifEmpty: noTransfer)
  }
}
