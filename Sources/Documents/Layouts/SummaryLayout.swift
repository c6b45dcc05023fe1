import Assessments
import TimeLimits

/// What of an assessment is told to everyone: the summary that WP 248 rev.01, III.D.d, advises to
/// publish.
///
/// What the processing is, what was found, and what was decided. Systems, sources of risk, threats,
/// security measures and the names of people stay inside.
struct SummaryLayout {
  let parts: RecordParts
  let record: Assessment
  let t: Wording

  init(_ parts: RecordParts) {
    self.parts = parts
    record = parts.record
    t = parts.t
  }

  var title: String {
    t("Summary of the data protection impact assessment: {1}", record.processing.name)
  }

  /// Controllers speak for the summary, not the person who wrote the assessment.
  var author: String { record.parties.controllers.map(\.name).joined(separator: ", ") }

  var subtitle: String { parts.subtitle(by: author) }

  var sections: [Worksheet.Section] {
    [
      section("1", "About this summary", about),
      section("2", "What the processing is", processing),
      section("3", "Why it was assessed", reasons),
      section("4", "What the data are used for", [purposes]),
      section("5", "Whose data, which, and for how long", [subjects, data]),
      section("6", "Who receives the data", [recipients, transfers]),
      section("7", "Necessity and proportionality", parts.proportionalityBlocks),
      section("8", "Risks for the people concerned", risks),
      section("9", "What is done about them", measures),
      section("10", "Opinions", opinions),
      section("11", "Decision", decision),
      section("12", "Review, Art. 35(11)", [parts.nextReview]),
    ] + parts.redactionNotice
  }

  private func section(
    _ number: String,
    _ heading: String,
    _ blocks: [Worksheet.Block]
  ) -> Worksheet.Section {
    .init(number, t[heading], level: 1, blocks)
  }

  private var about: [Worksheet.Block] {
    let document = record.document
    return [
      .fixed(t["This is what an impact assessment under Article 35 GDPR found."]),
      .fixed(t["Systems, threats, security measures and the names of people are left out of it."]),
    ]
      + record.parties.controllers.map { controller in
        .table(
          parts.facts(
            t("Controller {1}: {2}", "\(controller.id)", controller.name),
            [
              (t["Contact"], .said(controller.contact)),
              (t["Data protection officer"], contact(controller.dataProtectionOfficer)),
            ]
          )
        )
      }
      + [
        .table(
          parts.facts(
            t["The assessment as a document"],
            [
              (t["Version"], .said(document.version)),
              (t["Completed on"], .fixed(document.completedOn?.description ?? t["Not completed"])),
              (t["Validated on"], .fixed(document.validatedOn?.description ?? t["Not validated"])),
            ]
          )
        )
      ]
  }

  /// How the officer is reached: Article 37(7); who it is, is not for everyone.
  private func contact(_ officer: OfficerAppointment) -> Cell {
    switch officer {
    case .appointed(_, let contact): Cell(contact)
    case .notAppointed(let reason): parts.labelled(t["Not appointed"], reason)
    }
  }

  private var processing: [Worksheet.Block] {
    Worksheet.Block.text(record.processing.summary, else: t["Not stated"])
      + [.table(parts.planningFacts)]
  }

  /// The grounds in words of the law; how they apply may tell more than is meant for everyone.
  private var reasons: [Worksheet.Block] {
    guard let screening = record.screening else {
      return [.fixed(t["No threshold test is recorded."])]
    }
    let grounds = screening.grounds.map { RichText(t[$0.ground.words]) }
    return [
      .paragraph(parts.outcome(of: screening)),
      grounds.isEmpty ? .fixed(t["No ground was found."]) : .list(grounds),
    ]
  }
}
