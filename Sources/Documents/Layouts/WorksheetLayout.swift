public import Assessments
import TimeLimits

/// A worksheet that an assessment can be laid out as.
public enum WorksheetLayout: String, Sendable, Hashable, CaseIterable {
  /// The fullest, in the order of the EDPB template.
  case habeas
  /// The template that the European Data Protection Board put to consultation on 10 March 2026.
  case edpb
  /// The questions of the French authority's PIA software.
  case cnil
  /// The steps of the template of the Information Commissioner's Office.
  case ico
  /// What the authority is given for prior consultation: Article 36(3).
  case consultation
  /// What is published of an assessment: WP 248 rev.01, III.D.d.
  case summary

  /// The template and its version.
  public var template: String {
    switch self {
    case .habeas: "habeas/1"
    case .edpb: "edpb:1.0-consultation-2026-03-10"
    case .cnil: "cnil-pia:4.1"
    case .ico: "ico:2018"
    case .consultation: "gdpr-36-3/1"
    case .summary: "wp248-summary/1"
    }
  }
}

extension Worksheet {
  /// Lays an assessment out as a worksheet.
  ///
  /// - Parameters:
  ///   - assessment: the record.
  ///   - layout: which worksheet.
  ///   - language: that of headings and fixed texts; nil for that of the record where worksheets
  ///     speak it, else English.
  ///   - authority: to whom a request for consultation goes; nil where it is not known.
  public init(
    _ assessment: Assessment,
    as layout: WorksheetLayout = .habeas,
    in language: WorksheetLanguage? = nil,
    to authority: String? = nil
  ) {
    let parts = RecordParts(
      assessment,
      Wording(language ?? WorksheetLanguage(of: assessment.language))
    )
    switch layout {
    case .habeas: self.init(parts, layout, parts.sections)
    case .edpb: self.init(parts, layout, EDPBLayout(parts).sections)
    case .cnil: self.init(parts, layout, CNILLayout(parts).sections)
    case .ico: self.init(parts, layout, ICOLayout(parts).sections)
    case .consultation: self.init(parts, layout, ConsultationLayout(parts, to: authority).sections)
    case .summary: self.init(SummaryLayout(parts))
    }
  }

  /// A worksheet of the whole record, under the name of who wrote it.
  private init(_ parts: RecordParts, _ layout: WorksheetLayout, _ sections: [Section]) {
    let record = parts.record
    self.init(
      title: layout == .consultation
        ? parts.t("Request for prior consultation, Art. 36: {1}", record.processing.name)
        : parts.t("Data protection impact assessment: {1}", record.processing.name),
      subtitle: ([parts.subtitle(by: record.document.author)] + parts.template(of: layout))
        .joined(separator: ". "),
      template: layout.template,
      language: parts.t.language.rawValue,
      contentLanguage: record.language.description,
      author: record.document.author,
      dated: record.document.day,
      state: parts.state,
      sections: (parts.redactionNotice + sections).withoutLooseReferences
    )
  }

  private init(_ summary: SummaryLayout) {
    self.init(
      title: summary.title,
      subtitle: summary.subtitle,
      template: WorksheetLayout.summary.template,
      language: summary.t.language.rawValue,
      contentLanguage: summary.record.language.description,
      author: summary.author,
      dated: summary.record.document.day,
      state: summary.parts.state,
      sections: summary.sections.withoutLooseReferences,
      paging: .continuous
    )
  }
}

extension RecordParts {
  /// The template that a layout follows, where somebody else wrote it and changes it.
  fileprivate func template(of layout: WorksheetLayout) -> [String] {
    switch layout {
    case .edpb: [t["Template of the EDPB, version 1.0 as put to consultation on 2026-03-10"]]
    case .habeas, .cnil, .ico, .consultation, .summary: []
    }
  }
}

extension DocumentSheet {
  /// The day of the newest version.
  fileprivate var day: CalendarDate? { log.map(\.on).max() ?? completedOn }
}
