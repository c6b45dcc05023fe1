import Assessments
import Documents
import Foundation
import Records
import Testing

@Suite("What a layout has no place for")
struct NotShownTests {
  /// The fields that a layout says it does not show, each with how many entries.
  private func list(
    of record: Assessment,
    as layout: WorksheetLayout
  ) -> [String: Int] {
    let blocks = Worksheet(record, as: layout, in: .english).sections.last { $0.number == "A" }?
      .blocks
    guard case .table(let table)? = blocks?.first else { return [:] }
    let rows = table.rows.map { row in row.cells.map { $0.paragraphs.map(\.text).joined() } }
    return Dictionary(rows.map { ($0[1], Int($0[2]) ?? 0) }, uniquingKeysWith: +)
  }

  /// The texts of a document, as its readers see them.
  private func words(of record: Assessment, as layout: WorksheetLayout) -> String {
    let worksheet = Worksheet(record, as: layout, in: .english)
    return worksheet.markdown()
  }

  /// Free texts of the sample, each under the field that holds it, and how to change it.
  private static let fields: [(String, @Sendable (inout Assessment, String) -> Void)] = [
    ("processing.history", { $0.processing.history = $1 }),
    ("processing.summary", { $0.processing.summary = $1 }),
    ("parties.controllers.contact", { $0.parties.controllers[0].contact = $1 }),
    ("parties.processors.country", { $0.parties.processors[0].country = $1 }),
    ("dataSubjects.vulnerability", { $0.dataSubjects[0].vulnerability = $1 }),
    ("dataItems.source", { $0.dataItems[0].source = $1 }),
    ("dataItems.need", { $0.dataItems[0].need = $1 }),
    ("purposes.description", { $0.purposes[0].description = $1 }),
    ("purposes.legalProvision", { $0.purposes[0].legalProvision = $1 }),
    ("secondaryUses.compatibility", { $0.secondaryUses[0].compatibility = $1 }),
    ("recipients.reason", { $0.recipients[0].reason = $1 }),
    ("transfers.assessment", { $0.transfers[0].assessment = $1 }),
    ("phases.explanation", { $0.phases[0].explanation = $1 }),
    ("assets.explanation", { $0.assets[0].explanation = $1 }),
    ("measures.title", { $0.measures[0].title = $1 }),
    ("measures.effectiveness", { $0.measures[0].effectiveness = $1 }),
    ("measures.owner", { $0.measures[0].owner = $1 }),
    ("additionalMeasures.owner", { $0.additionalMeasures[0].owner = $1 }),
    ("risks.title", { $0.risks[0].title = $1 }),
    ("risks.impacts", { $0.risks[0].impacts[0] = $1 }),
    ("risks.inherent.justification", { $0.risks[0].inherent?.justification = $1 }),
    ("risks.residual.justification", { $0.risks[0].residual?.justification = $1 }),
    ("dpoAdvice.opinion", { $0.dpoAdvice?.opinion = $1 }),
    ("decision.justification", { $0.decision?.justification = $1 }),
  ]

  @Test(
    "A text that stands nowhere else is in the document, or its field is in the list",
    arguments: [WorksheetLayout.habeas, .edpb, .cnil, .ico]
  )
  func complete(layout: WorksheetLayout) throws {
    let sample = try Fixtures.sample()
    let missing = list(of: sample, as: layout)
    #expect(layout != .habeas || missing.isEmpty)
    for (field, change) in Self.fields {
      var record = sample
      change(&record, "Quixotic \(field.count) zephyr")
      let isShown = words(of: record, as: layout).contains("Quixotic \(field.count) zephyr")
      #expect(isShown || (missing[field] ?? 0) > 0, "\(layout) \(field)")
      // What is listed as missing whole is nowhere.
      if let count = count(of: field, in: sample), missing[field] == count {
        #expect(!isShown, "\(layout) \(field)")
      }
    }
  }

  private func count(of field: String, in record: Assessment) -> Int? {
    switch field {
    case "measures.owner": record.measures.count { $0.owner != nil }
    case "additionalMeasures.owner": record.additionalMeasures.count { $0.owner != nil }
    case "parties.processors.country": record.parties.processors.count
    default: nil
    }
  }

  @Test("The same words in another field do not make a field shown")
  func coincidence() throws {
    var record = try Fixtures.sample()
    let owner = "The same person"
    for index in record.measures.indices { record.measures[index].owner = owner }
    if let plan = record.plan {
      record.plan?.activities = plan.activities.map { activity in
        var activity = activity
        activity.owner = owner
        return activity
      }
    }
    #expect(list(of: record, as: .edpb)["measures.owner"] == record.measures.count)
  }
}
