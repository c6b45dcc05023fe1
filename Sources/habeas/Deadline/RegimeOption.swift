import ArgumentParser
import TimeLimits

extension RuleBook {
  /// The regime that `--regime` names; nil where it names none.
  ///
  /// - Throws: `ValidationError` that names those that are known.
  func regime(named word: String?) throws -> Regime? {
    guard let word else { return nil }
    let regime = Regime(rawValue: word)
    guard regimes.contains(regime) else {
      let known = regimes.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--regime: expected one of \(known)")
    }
    return regime
  }
}
