import Assessments
import Register

extension Painter {
  mutating func paintRecipients(of activity: Activity) {
    for use in activity.entry.recipients {
      let source = activity.version.source("recipients[\(use.id)]")
      guard let label: Label<Recipient> = labels.label("recipients", "R", for: source) else {
        continue
      }
      recipients[source] = label
      picture.record.recipients.append(
        Recipient(
          id: label,
          name: use.name,
          kind: use.kind,
          reason: "",
          country: extract.recipient(use)?.record.country ?? ""
        )
      )
      picture.note("recipients[\(label)]", source)
    }
  }

  /// Processors with their contracts, and those that they engage: Article 28.
  mutating func paintProcessors(of activity: Activity) {
    for use in activity.entry.recipients {
      guard let recipient = extract.recipient(use),
        case .processor(let contract, let others, _) = recipient.record.standing
      else { continue }
      let source = recipient.source("")
      guard processors[source.key] == nil,
        let label: Label<ProcessorParty> = labels.label("parties.processors", "P", for: source)
      else { continue }
      processors[source.key] = label
      picture.record.parties.processors.append(
        ProcessorParty(
          id: label,
          name: recipient.record.name,
          country: recipient.record.country,
          tasks: tasks(of: recipient.record, in: activity),
          contract: contract.ofAssessment
        )
      )
      picture.note("parties.processors[\(label)]", source)
      for other in others { paint(other, engagedBy: label, of: recipient) }
    }
  }

  private mutating func paint(
    _ other: SubProcessor,
    engagedBy first: Label<ProcessorParty>,
    of recipient: RecordVersion<DataRecipient>
  ) {
    let source = recipient.source("standing.processor.subProcessors[\(other.id)]")
    guard let label: Label<ProcessorParty> = labels.label("parties.processors", "P", for: source)
    else { return }
    picture.record.parties.processors.append(
      ProcessorParty(
        id: label,
        name: other.name,
        engagedBy: first,
        country: other.country,
        tasks: other.task
      )
    )
    picture.note("parties.processors[\(label)]", source)
  }

  /// What a processor does in an activity: the systems that it runs.
  private func tasks(of recipient: DataRecipient, in activity: Activity) -> String {
    let systems = activity.entry.systems.filter { $0.operatedBy == recipient.id }.map(\.name)
    return systems.isEmpty ? "" : say("Runs: \(systems.joined(separator: ", "))")
  }

  /// Transfers with their instruments: chapter V.
  mutating func paintTransfers(of activity: Activity) {
    for transfer in activity.entry.transfers {
      let source = activity.version.source("transfers[\(transfer.id)]")
      guard let use = transfer.recipient, let recipient = use.found(in: self, activity) else {
        picture.leftOut.append(
          """
          activity \(activity.entry.id), transfer \(transfer.id): it names no recipient, which an \
          assessment asks for
          """
        )
        continue
      }
      guard let label: Label<Transfer> = labels.label("transfers", "T", for: source) else {
        continue
      }
      let data = activity.entry.recipients.first { $0.id == use }?.data ?? []
      picture.record.transfers.append(
        Transfer(
          id: label,
          recipient: recipient,
          country: transfer.destination,
          data: items(data, of: activity),
          instrument: transfer.instrument,
          supplementaryMeasures: transfer.safeguards.map { [$0] } ?? []
        )
      )
      picture.note("transfers[\(label)]", source)
      firstTransfer = firstTransfer ?? activity.version.source("transfers")
    }
    paintTransfersOfRegister(of: activity)
  }

  /// Transfers of which the register of recipients knows and the activity says nothing.
  private mutating func paintTransfersOfRegister(of activity: Activity) {
    for use in activity.entry.recipients {
      guard let register = extract.recipient(use), let recipient = use.id.found(in: self, activity)
      else { continue }
      for transfer in register.record.transfers
      where !picture.record.transfers.contains(where: {
        $0.recipient == recipient && $0.country == transfer.destination
      }) {
        let source = register.source("transfers[\(transfer.id)]")
        guard let label: Label<Transfer> = labels.label("transfers", "T", for: source) else {
          continue
        }
        let data = items(use.data, of: activity)
        if let index = picture.record.transfers.firstIndex(where: { $0.id == label }) {
          let known = picture.record.transfers[index].data
          picture.record.transfers[index].data += data.filter { !known.contains($0) }
          continue
        }
        picture.record.transfers.append(
          Transfer(
            id: label,
            recipient: recipient,
            country: transfer.destination,
            data: data,
            instrument: transfer.instrument,
            assessment: transfer.document
          )
        )
        picture.note("transfers[\(label)]", source)
        firstTransfer = firstTransfer ?? source
      }
    }
  }

  /// That data leave the Union, and where they go.
  mutating func sayTransfers() {
    guard let firstTransfer else { return }
    var countries: [String] = []
    for transfer in picture.record.transfers where !countries.contains(transfer.country) {
      countries.append(transfer.country)
    }
    picture.record.processing.thirdCountryTransfer = ExplainedAnswer(
      answer: .yes,
      explanation: say("The registers list transfers to: \(countries.joined(separator: ", "))")
    )
    picture.note("processing.thirdCountryTransfer", firstTransfer)
  }
}

extension Label<RecipientUse> {
  /// The recipient that a use became.
  fileprivate func found(in painter: Painter, _ activity: Painter.Activity) -> Label<Recipient>? {
    painter.recipients[activity.version.source("recipients[\(self)]")]
  }
}

extension ContractState {
  /// The contract as an assessment names it.
  fileprivate var ofAssessment: ProcessorContract {
    switch self {
    case .concluded(let reference, let day, _): .concluded(reference: reference, on: day)
    case .inNegotiation(let expected, _): .inNegotiation(expected: expected, until: "")
    }
  }
}
