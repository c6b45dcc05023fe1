import Assessments
import Register
import TimeLimits

extension Painter {
  /// What provider and customer must do under each model, and measures for what is open.
  mutating func paintResponsibilities() {
    for index in picture.record.parties.processors.indices {
      let processor = picture.record.parties.processors[index]
      guard let key = processors.first(where: { $0.value == processor.id })?.key,
        let recipient = extract.recipients.first(where: { "\($0.record.id)" == key.id }),
        let adopted = extract.responsibilities(of: recipient)
      else { continue }
      let matrix = adopted.record.matrix(of: extract.model, asOf: extract.day)
      picture.record.parties.processors[index].responsibilities =
        matrix
        .filter { $0.state != .notApplicable }
        .map { view in
          SharedResponsibility(
            code: "\(view.obligation.id)",
            owner: view.obligation.party == .provider ? .provider : .customer,
            duty: say(Sentence(stringLiteral: view.obligation.duty))
          )
        }
      picture.note("parties.processors[\(processor.id)].responsibilities", adopted.source(""))
      paintGaps(in: matrix, of: adopted, with: processor)
    }
  }

  /// One additional measure for the open obligations of each area and side.
  private mutating func paintGaps(
    in matrix: [ObligationView],
    of adopted: RecordVersion<AdoptedModel>,
    with processor: ProcessorParty
  ) {
    let gaps = matrix.filter(\.state.isGap)
    var parts: [GapPart] = []
    for gap in gaps where !parts.contains(GapPart(gap)) { parts.append(GapPart(gap)) }
    for part in parts {
      let open = gaps.filter { GapPart($0) == part }
      let source = adopted.source("gaps[\(part.party.rawValue): \(part.area)]")
      guard let label: Label<Measure> = labels.label("additionalMeasures", "M", for: source) else {
        continue
      }
      let area = say(Sentence(stringLiteral: part.area))
      let title: Sentence =
        part.party == .customer
        ? "See to our duties at \(processor.name): \(area)"
        : "Have \(processor.name) show how it meets its duties: \(area)"
      let owners = Set(open.compactMap { $0.owner?.description }).sorted()
      picture.record.additionalMeasures.append(
        Measure(
          id: label,
          title: say(title),
          areas: [.processors],
          description: open.map { gap in
            "\(say(Sentence(stringLiteral: gap.obligation.duty))) (\(gap.obligation.provisions))"
          }
          .joined(separator: "\n\n"),
          state: .planned,
          owner: owners.isEmpty ? nil : owners.joined(separator: ", "),
          due: open.compactMap(\.due).filter { $0 >= extract.day }.min()
        )
      )
      picture.note("additionalMeasures[\(label)]", source)
    }
  }
}

/// What open obligations are gathered by.
private struct GapPart: Hashable {
  let area: String
  let party: ResponsibilitySide

  init(_ view: ObligationView) {
    area = view.obligation.area
    party = view.obligation.party
  }
}
