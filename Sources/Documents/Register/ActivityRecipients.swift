import Records
import Register

extension ActivityChapter {
  /// Who receives the data: Article 30(1)(d), which asks it of controllers alone.
  var recipients: Worksheet.Block {
    let entry = activity.id.description
    return Table(
      isProcessor
        ? t("Recipients of {1}", entry) : t("Recipients of {1}, Art. 30(1)(d)", entry),
      [.init(t["Recipient"], 3), .init(t["Kind"], 2), .init(t["Country"], 2), .init(t["Data"], 3)],
      activity.recipients.map { use in
        let known = use.recipient.flatMap { label in
          printing.recipients.first { $0.id == label }
        }
        let shown = [use.name] + (known.map { $0.name == use.name ? [] : [$0.name] } ?? [])
        return Table.Row([
          Cell(lines: shown), Cell(fixed: t[use.kind.words]),
          .said((known?.country).map(printing.country), else: "–"), names(of: use.data),
        ])
      }
    ).block(ifEmpty: t["No recipients are recorded."])
  }

  /// Transfers to third countries, those among them of which the register of recipients knows.
  var transfers: Worksheet.Block {
    let entry = activity.id.description
    return Table(
      isProcessor
        ? t("Transfers of {1}, Art. 30(2)(c)", entry)
        : t("Transfers of {1}, Art. 30(1)(e)", entry),
      [
        .init(t["Destination"]), .init(t["Recipient"], 3), .init(t["Rests on"], 3),
        .init(t["Safeguards"], 4),
      ],
      activity.transfers(
        knownFrom: printing.recipients,
        within: printing.space,
        asOf: printing.dated
      ).map { transfer in
        Table.Row([
          Cell(printing.country(transfer.destination)), through(transfer),
          transfer.instrument.map { Cell(fixed: t.cited($0)) }
            ?? Cell(fixed: t["Not stated"], tone: .wary),
          Cell(transfer.safeguards),
        ])
      }
    ).block(ifEmpty: t["No transfers to third countries are recorded."])
  }

  /// The recipient of a transfer, and where the register knows of it.
  private func through(_ transfer: KnownTransfer) -> Cell {
    let use = transfer.recipient.map { label in
      activity.recipients.first { $0.id == label }?.name ?? label.description
    }
    let outside = transfer.origin.recipient.map { printing.name(of: $0) }
    let name = RichText(authored: use ?? outside ?? "–")
    switch transfer.origin {
    case .entry: return Cell([name])
    case .recipient, .seat: return Cell([name, RichText(t["As the register of recipients says"])])
    case .subProcessor(let sub, _):
      return Cell([name, .labelled(t["Sub-processor"], sub)])
    }
  }

  /// The systems that hold the data.
  var systems: [Worksheet.Block] {
    guard !activity.systems.isEmpty else { return [] }
    return [
      .table(
        Table(
          t("Systems of {1}", activity.id.description),
          [
            .init(t["System"], 3), .init(t["Data"], 3), .init(t["Run by"], 3),
            .init(t["Contact"], 3),
          ],
          activity.systems.map { system in
            Table.Row([
              Cell(system.name), names(of: system.data),
              Cell(system.operatedBy.map { printing.name(of: $0) }), Cell(system.contact),
            ])
          }
        )
      )
    ]
  }

  /// Categories of data by their names; none stands for all.
  func names(of labels: [Label<DataCategory>]) -> Cell {
    guard !labels.isEmpty else { return Cell(fixed: t["all"]) }
    let known = Dictionary(activity.data.map { ($0.id, $0.name) }, uniquingKeysWith: { $1 })
    return Cell(lines: labels.map { known[$0] ?? $0.description })
  }
}
