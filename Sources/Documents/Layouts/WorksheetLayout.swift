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

  /// The template and its version.
  public var template: String {
    switch self {
    case .habeas: "habeas/1"
    case .edpb: "edpb:1.0-consultation-2026-03-10"
    case .cnil: "cnil-pia:4.1"
    case .ico: "ico:2018"
    case .consultation: "gdpr-36-3/1"
    }
  }
}

extension WorksheetLayout {
  fileprivate func sections(of parts: RecordParts) -> [Worksheet.Section] {
    switch self {
    case .habeas: parts.sections
    case .edpb: EDPBLayout(parts).sections
    case .cnil: CNILLayout(parts).sections
    case .ico: ICOLayout(parts).sections
    case .consultation: ConsultationLayout(parts).sections
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
  public init(
    _ assessment: Assessment,
    as layout: WorksheetLayout = .habeas,
    in language: WorksheetLanguage? = nil
  ) {
    let t = Wording(language ?? WorksheetLanguage(of: assessment.language))
    let parts = RecordParts(assessment, t)
    let document = assessment.document
    self.init(
      title: t("Data protection impact assessment: {1}", assessment.processing.name),
      subtitle: parts.subtitle,
      template: layout.template,
      language: t.language.rawValue,
      contentLanguage: assessment.language.description,
      author: document.author,
      dated: document.log.map(\.on).max() ?? document.completedOn,
      sections: (parts.redactionNotice + layout.sections(of: parts)).withoutLooseReferences
    )
  }
}
