import Assessments
import TimeLimits

extension HabeasTemplate {
  /// Section 1.1: data, purposes, nature, scope and context.
  var description: [Worksheet.Section] {
    [
      .init("1", "Systematic description", level: 1),
      .init("1.1.a", "Personal data", level: 2, [items, subjects]),
      .init("1.1.b", "Purposes", level: 2, [purposes]),
      .init("1.1.c", "Secondary and compatible uses", level: 2, [secondaryUses]),
      .init(
        "1.1.d",
        "Nature, scope and context",
        level: 2,
        [
          .table(
            .facts(
              "Nature, scope and context",
              [
                ("Nature", record.processing.nature), ("Scope", record.processing.extent),
                ("Context", record.processing.context),
                ("Cross-border processing", words(record.processing.crossBorder)),
                ("Transfer to third countries", words(record.processing.thirdCountryTransfer)),
              ]
            )
          ), recipients, transfers,
        ]
      ),
    ]
  }

  private func words(_ answer: ExplainedAnswer?) -> String {
    answer.map { "\($0.answer == .yes ? "Yes" : "No"). \($0.explanation)" } ?? "Not answered"
  }

  private var items: Worksheet.Block {
    Table(
      "Personal data",
      [
        .init("No.", 1), .init("Item", 3), .init("Explanation", 5), .init("Data subjects", 2),
        .init("Source", 2), .init("Special category", 2),
      ],
      record.dataItems.map { item in
        .init(
          anchor: RowKind.item.anchor(item.id.description),
          [
            Cell(item.id.description), Cell(item.name), Cell(item.explanation),
            Cell(item.subjects, of: .subject), Cell(item.source),
            item.specialCategories.isEmpty
              ? "no"
              : Cell(
                "yes: " + item.specialCategories.map(\.category.words).joined(separator: ", ")
              ),
          ]
        )
      }
    ).block(ifEmpty: "No personal data is listed.")
  }

  private var subjects: Worksheet.Block {
    Table(
      "Data subjects",
      [.init("No.", 1), .init("Category", 3), .init("Number", 2), .init("Vulnerability", 5)],
      record.dataSubjects.map {
        .init(
          anchor: RowKind.subject.anchor($0.id.description),
          [Cell($0.id.description), Cell($0.name), Cell($0.number), Cell($0.vulnerability)]
        )
      }
    ).block(ifEmpty: "No data subjects are named.")
  }

  private var purposes: Worksheet.Block {
    Table(
      "Purposes",
      [
        .init("No.", 1), .init("Purpose", 3), .init("Description", 4), .init("Data", 3),
        .init("Why these data", 4),
      ],
      record.purposes.map {
        .init(
          anchor: RowKind.purpose.anchor($0.id.description),
          [
            Cell($0.id.description), Cell($0.name), Cell($0.description), Cell($0.data, of: .item),
            Cell($0.dataJustification),
          ]
        )
      }
    ).block(ifEmpty: "No purpose is listed.")
  }

  private var secondaryUses: Worksheet.Block {
    Table(
      "Secondary uses",
      [
        .init("No.", 1), .init("Use", 3), .init("Data", 2), .init("Conditions", 4),
        .init("Why compatible, Art. 6(4)", 4),
      ],
      record.secondaryUses.map {
        .init([
          Cell($0.id.description), Cell($0.name), Cell($0.data, of: .item), Cell($0.conditions),
          Cell($0.compatibility),
        ])
      }
    ).block(ifEmpty: "There are no secondary uses.")
  }

  private var recipients: Worksheet.Block {
    Table(
      "Recipients",
      [
        .init("No.", 1), .init("Recipient", 3), .init("Kind", 2), .init("Reason", 5),
        .init("Country", 2),
      ],
      record.recipients.map {
        .init(
          anchor: RowKind.recipient.anchor($0.id.description),
          [
            Cell($0.id.description), Cell($0.name), Cell($0.kind.words), Cell($0.reason),
            Cell($0.country),
          ]
        )
      }
    ).block(ifEmpty: "There are no recipients.")
  }

  private var transfers: Worksheet.Block {
    Table(
      "Transfers to third countries",
      [
        .init("No.", 1), .init("Recipient", 1), .init("Country", 2), .init("Data", 2),
        .init("Rests on", 3), .init("Law and practice there", 5),
        .init("Supplementary measures", 4),
      ],
      record.transfers.map {
        .init([
          Cell($0.id.description), Cell([$0.recipient], of: .recipient), Cell($0.country),
          Cell($0.data, of: .item), Cell($0.instrument?.words), Cell($0.assessment),
          Cell(lines: $0.supplementaryMeasures),
        ])
      }
    ).block(ifEmpty: "There are no transfers to third countries.")
  }
}
