import Assessments
import TimeLimits

/// What is handed to the authority for prior consultation: Article 36(3)(a) to (f), the assessment
/// itself last.
struct ConsultationLayout {
  let parts: RecordParts
  let record: Assessment
  let t: Wording

  init(_ parts: RecordParts) {
    self.parts = parts
    record = parts.record
    t = parts.t
  }

  var sections: [Worksheet.Section] {
    [
      .init(
        "36",
        t["Package for the authority, Art. 36(3)"],
        level: 1,
        [.table(parts.planningFacts)]
      ),
      .init("36.a", t["(a) Responsibilities"], level: 2, said(\.responsibilities)),
      .init("36.b", t["(b) Purposes and means"], level: 2, said(\.purposesAndMeans)),
      .init("36.c", t["(c) Measures and safeguards"], level: 2, said(\.safeguards)),
      .init("36.d", t["(d) Data protection officer"], level: 2, said(\.officerContact) + officers),
      .init("36.f", t["(f) Further information"], level: 2, further),
      .init("36.e", t["(e) This assessment"], level: 2, [.fixed(t["Attached"])]),
    ] + parts.sections
  }

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
