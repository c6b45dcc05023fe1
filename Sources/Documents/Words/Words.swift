import Assessments

/// A word of a vocabulary as people read it.
protocol Worded: Vocabulary {
  var words: String { get }
}

extension Worded {
  /// The spelling in files, with blanks: right for vocabularies of plain words.
  var words: String { rawValue.map { $0 == "-" ? " " : String($0) }.joined() }
}

extension Wording {
  /// How far a measure has come, or that nobody said.
  func state(of measure: Measure) -> String {
    measure.state.map { self[$0.words] } ?? self["Not stated"]
  }
}

extension AdviceTenor: Worded {}
extension AssetKind: Worded {}
extension CodeRole: Worded {}
extension ConfidentialityReason: Worded {}
extension Disposal: Worded {}
extension MeasureState: Worded {}
extension Operation: Worded {}
extension RecipientKind: Worded {}
extension ResponsibleParty: Worded {}
extension RiskSourceKind: Worded {}
extension ScreeningOutcome: Worded {}
extension SourceKind: Worded {}
extension SpecialCategory: Worded {}
extension TeamDuty: Worded {}
extension YesOrNo: Worded {}
extension RiskOrigin: Worded {}
extension PIAStatus: Worded {}
extension PIAVerdict: Worded {}
extension PIAEvaluationVerdict: Worded {}
