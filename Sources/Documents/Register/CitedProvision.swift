import Assessments

/// A provision that a record names.
protocol CitedProvision: RawRepresentable<String> {
  var words: String { get }
}

extension CitedProvision {
  /// Its article and name: `Art. 6(1)(c): legal obligation`.
  var cited: String { "Art. \(rawValue): \(words)" }
}

extension LawfulBasis: CitedProvision {}
extension SpecialCategoryCondition: CitedProvision {}
extension TransferInstrument: CitedProvision {}
