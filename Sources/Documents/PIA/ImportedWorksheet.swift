import Assessments

/// The worksheet that a record was imported from, beside the record as the import made it.
///
/// Where the record still says what the import made of a part of the worksheet, the part itself
/// still holds; where someone changed the record since, the record holds.
struct ImportedWorksheet {
  let worksheet: PIAWorksheet
  private let record: Assessment
  private let asImported: Assessment

  /// Nothing for a record that was not imported.
  init?(_ record: Assessment) {
    guard let worksheet = record.pia else { return nil }
    self.worksheet = worksheet
    self.record = record
    asImported = Assessment(worksheet, language: record.language)
  }

  /// The text of the worksheet's answer, if it still holds.
  func text(of question: PIAQuestion) -> PIAText? {
    guard let text = worksheet[question]?.text, holds(question) else { return nil }
    return text
  }

  /// Whether nobody changed what the record holds of a question.
  func holds(_ question: PIAQuestion) -> Bool {
    switch question {
    case .overview: same(\.processing) && same(\.planning)
    case .responsibilities: same(\.parties)
    case .standards: same(\.codes) && same(\.document.standards)
    case .data: same(\.dataItems) && same(\.dataSubjects) && same(\.recipients)
    case .lifeCycle: same(\.phases)
    case .assets: same(\.assets)
    case .purposes: same(\.purposes) && same(\.secondaryUses) && same(\.necessity)
    case .lawfulBasis: same(\.purposes) && same(\.dataItems)
    case .minimisation, .accuracy, .retention: same(\.dataItems) && holdsMeasures(for: question)
    case .transfers: same(\.transfers) && holdsMeasures(for: question)
    case .information, .consent, .accessAndPortability, .rectificationAndErasure,
      .restrictionAndObjection, .processors:
      same(\.purposes) && same(\.parties) && holdsMeasures(for: question)
    default:
      PIAEvent.allCases.first { $0.rawValue == question.rawValue / 10 % 10 }.map(holds) ?? true
    }
  }

  /// Whether nobody changed the risks of an event, or how risks are rated.
  func holds(_ event: PIAEvent) -> Bool {
    same(\.method)
      && record.risks.filter { $0.origin == event.origin }
        == asImported.risks.filter { $0.origin == event.origin }
  }

  /// Whether nobody changed the measures.
  var holdsMeasures: Bool { same(\.measures) && same(\.additionalMeasures) }

  private func holdsMeasures(for question: PIAQuestion) -> Bool {
    func serving(_ assessment: Assessment) -> [Measure] {
      assessment.measures.filter { $0.areas.contains(where: question.areas.contains) }
    }
    return serving(record) == serving(asImported)
  }

  /// Whether nobody changed anything that a signature of the worksheet stood under: everything but
  /// what tells of the record itself, and of what was done with it since.
  var isUnchanged: Bool {
    var signed = record
    signed.format = asImported.format
    signed.language = asImported.language
    signed.document = asImported.document
    signed.team = asImported.team
    signed.review = asImported.review
    signed.provenance = asImported.provenance
    signed.confidential = asImported.confidential
    signed.redaction = asImported.redaction
    signed.pia = asImported.pia
    signed.standing = asImported.standing
    return signed == asImported
  }

  /// Whether nobody changed a part of the record.
  func same<Part: Equatable>(_ part: KeyPath<Assessment, Part>) -> Bool {
    record[keyPath: part] == asImported[keyPath: part]
  }
}
