import Assessments
import TimeLimits

extension PIAWriter {
  /// The `pia` of the file: names, opinions, states.
  var sheet: Node {
    let sheet = composedSheet
    return .object([
      "id": .number(1), "status": .number(sheet.status.code), "name": .text(sheet.name),
      "category": .text(sheet.category ?? ""), "author_name": .text(sheet.author),
      "evaluator_name": .text(sheet.evaluator), "validator_name": .text(sheet.validator),
      "dpo_status": .number(sheet.officerVerdict?.code),
      "dpo_opinion": .text(sheet.officerOpinion ?? ""),
      "concerned_people_opinion": .text(sheet.peopleOpinion ?? ""),
      "concerned_people_status": .number(sheet.peopleVerdict?.code),
      "concerned_people_searched_opinion": .truth(sheet.opinionSought),
      "concerned_people_searched_content": .text(sheet.reasonNotSought ?? ""),
      "structure_id": .number(sheet.template?.number),
      "structure_name": .text(sheet.template?.name),
      "structure_sector_name": .text(sheet.template?.sector),
      "structure_data": sheet.template?.questions?.node ?? .text(nil),
      "rejection_reason": .text(sheet.rejectionReason ?? ""),
      "applied_adjustments": .text(sheet.appliedAdjustments ?? ""),
      "dpos_names": .text(sheet.officers ?? ""), "people_names": .text(sheet.people ?? ""),
      "is_example": .number(0), "is_archive": .number(sheet.status == .archived ? 1 : 0),
      "created_at": .text(sheet.created?.description ?? moment),
      "updated_at": .text(sheet.updated?.description ?? moment),
    ])
  }

  /// When the version was kept; of a record that nobody keeps midnight of the day that the document
  /// bears, or the first that the format knows.
  private var moment: String {
    if let kept = record.standing?.kept { return kept.description.replacing("Z", with: ".000Z") }
    let days = record.document.log.map(\.on) + [record.document.completedOn].compactMap(\.self)
    return "\(days.max()?.description ?? "1970-01-01")T00:00:00.000Z"
  }

  private var composedSheet: PIASheet {
    var sheet = imported?.worksheet.sheet ?? PIASheet(name: "")
    sheet.name = record.processing.name
    if let redaction = record.redaction {
      // The software knows no redacted versions: the name says what this is.
      sheet.name += " – \(layout.parts.mark(redaction)), \(redaction.hash)"
    }
    sheet.author = record.document.author
    if imported?.same(\.team) != true {
      sheet.validator = names(of: .accountable) ?? sheet.validator
    }
    if imported?.same(\.dpoAdvice) != true { take(record.dpoAdvice, into: &sheet) }
    if imported?.same(\.dataSubjectsViews) != true { take(record.dataSubjectsViews, into: &sheet) }
    // A validation holds for what was validated.
    if let imported, !imported.isUnchanged { sheet.status = .inProgress }
    if let decision = record.decision, imported?.same(\.decision) != true {
      take(decision, into: &sheet)
    }
    return sheet
  }

  private func names(of duty: TeamDuty) -> String? {
    let names = record.team.filter { $0.duty == duty }.map(\.name)
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  private func take(_ advice: DPOAdvice?, into sheet: inout PIASheet) {
    sheet.officers = advice?.by
    sheet.officerOpinion = advice?.opinion
    sheet.officerVerdict = advice.map {
      $0.tenor == .unfavourable ? .shouldNotBeUsed : .couldBeImplemented
    }
  }

  private func take(_ views: DataSubjectsViews?, into sheet: inout PIASheet) {
    switch views {
    case .sought(let from, _, _, let said, let response):
      sheet.opinionSought = .yes
      sheet.people = from
      sheet.peopleOpinion = [said, response].filter { !$0.isEmpty }.joined(separator: "\n\n")
    case .notSought(let reason):
      sheet.opinionSought = .no
      sheet.reasonNotSought = reason
    case nil: sheet.opinionSought = nil
    }
  }

  private func take(_ decision: Decision, into sheet: inout PIASheet) {
    sheet.validator = decision.by
    // A proposal is no validation.
    guard case .decided? = record.standing?.state else {
      sheet.status = .inProgress
      return
    }
    switch decision.outcome {
    case .approved, .conditionallyApproved: sheet.status = .simpleValidation
    case .consultation: sheet.status = .inProgress
    case .rejected(let reasons):
      sheet.status = .rejected
      sheet.rejectionReason = reasons
    }
  }
}
