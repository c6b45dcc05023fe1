import Assessments

extension Assessment {
  /// Makes a record of a worksheet of the PIA software, which it keeps.
  ///
  /// What the worksheet tells in lists, levels and names becomes entries of the record; what it
  /// tells in texts stays in them, for a person to make entries of. Nothing is made up: where the
  /// record wants more than the worksheet says, it stays empty and lint asks for it.
  init(_ pia: PIAWorksheet, language: LanguageTag) {
    let reading = PIAInterpretation(pia: pia, t: Wording(WorksheetLanguage(of: language)))
    self.init(
      format: .version1,
      language: language,
      processing: Processing(
        name: pia.sheet.name,
        summary: pia[.overview]?.text?.plain ?? "",
        nature: "",
        extent: "",
        context: ""
      ),
      document: DocumentSheet(version: "1", author: pia.sheet.author ?? ""),
      parties: Parties(),
      planning: Planning(),
      team: reading.team,
      scope: Scope(),
      method: reading.method,
      measures: reading.measures,
      risks: PIAEvent.allCases.compactMap(reading.risk),
      additionalMeasures: reading.additionalMeasures,
      dpoAdvice: reading.advice,
      dataSubjectsViews: reading.views,
      pia: pia
    )
  }
}

/// What a worksheet says, in the words of a record.
struct PIAInterpretation {
  let pia: PIAWorksheet
  let t: Wording

  var team: [TeamMember] {
    let roles: [(String?, String, TeamDuty)] = [
      (pia.sheet.author, "Author", .responsible), (pia.sheet.evaluator, "Evaluator", .consulted),
      (pia.sheet.validator, "Validator", .accountable),
      (pia.sheet.officers, "Data protection officer", .consulted),
    ]
    return roles.compactMap { names, role, duty in
      names.map { TeamMember(name: $0, role: t[role], duty: duty) }
    }
  }

  /// The advice, where the worksheet says whether it is for or against.
  var advice: DPOAdvice? {
    pia.sheet.officerVerdict.map { verdict in
      DPOAdvice(
        by: pia.sheet.officers ?? "",
        on: nil,
        tenor: verdict == .couldBeImplemented ? .favourable : .unfavourable,
        opinion: pia.sheet.officerOpinion ?? ""
      )
    }
  }

  var views: DataSubjectsViews? {
    switch pia.sheet.opinionSought {
    case .yes:
      .sought(
        from: pia.sheet.people ?? "",
        how: "",
        on: nil,
        views: pia.sheet.peopleOpinion ?? "",
        response: ""
      )
    case .no: .notSought(reason: pia.sheet.reasonNotSought ?? "")
    case nil: nil
    }
  }
}
