import Assessments
import TimeLimits

/// What is handed to the authority for prior consultation: Article 36(3)(a) to (f), the assessment
/// itself last.
struct ConsultationLayout {
  let parts: RecordParts
  let record: Assessment
  let t: Wording
  /// To whom the request goes where the record does not say; nil where it is not known.
  private let otherAuthority: String?

  init(_ parts: RecordParts, to authority: String?) {
    self.parts = parts
    otherAuthority = authority
    record = parts.record
    t = parts.t
  }

  var sections: [Worksheet.Section] {
    [
      .init(
        "36",
        t["Request for prior consultation"],
        level: 1,
        [.table(request), .fixed(t["It holds what Art. 36(3) asks for, in its order."])]
      ),
      section("a", "Responsibilities of controllers and processors", said(\.responsibilities)),
      section("b", "Purposes and means of the processing", said(\.purposesAndMeans)),
      section("c", "Measures and safeguards", said(\.safeguards)),
      section("d", "Contact of the data protection officer", said(\.officerContact) + officers),
      section("e", "The impact assessment", [.fixed(t["It follows from chapter 0 on."])]),
      section("f", "Further information", further),
    ] + parts.sections
  }

  private func section(
    _ letter: String,
    _ heading: String,
    _ blocks: [Worksheet.Block]
  ) -> Worksheet.Section {
    .init("36(3)(\(letter))", t[heading], level: 2, blocks)
  }

  /// Who asks whom, when, on what ground.
  private var request: Table {
    let controllers = record.parties.controllers.map(\.name)
    return parts.facts(
      t["Request for prior consultation"],
      [
        (t["To"], .said(authority, else: t["The competent supervisory authority"])),
        (t["By"], Cell(lines: controllers)),
        (t["About"], .said(record.processing.name)),
        (t["Ground"], .fixed(package.map { t[$0.ground.words] } ?? t["Missing"])),
        (t["Decided on"], .fixed(record.decision?.on.description ?? t["Nothing is decided yet."])),
        (t["Handed in on"], .fixed(package?.submittedOn?.description ?? t["Not yet"])),
        (
          t["Estimated launch"],
          .fixed(record.planning.launch?.description ?? t["Not stated"])
        ),
      ]
    )
  }

  private var authority: String? { package?.authority ?? otherAuthority }

  private var package: ConsultationPackage? {
    guard case .consultation(let package) = record.decision?.outcome else { return nil }
    return package
  }

  private func said(_ part: KeyPath<ConsultationPackage, String?>) -> [Worksheet.Block] {
    Worksheet.Block.text(package?[keyPath: part], else: t["Missing"])
  }

  private var officers: [Worksheet.Block] {
    record.parties.controllers.map { controller in
      let officer = parts.officer(controller.dataProtectionOfficer)
      return .table(parts.facts(controller.name, [(t["Data protection officer"], officer)]))
    }
  }

  private var further: [Worksheet.Block] {
    let further = package?.further ?? []
    return further.isEmpty
      ? [.fixed(t["None"])] : [.list(further.map { RichText(authored: $0) })]
  }
}
