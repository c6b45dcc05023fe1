extension Rule {
  /// Whether an extension is of the kind that the rule knows, however long it is.
  public func provides(for length: ExtensionLength) -> Bool {
    extensionTerm?.reach.admits(length) ?? false
  }

  /// Makes sure that an extension is one that the rule provides for.
  ///
  /// A computer takes any facts and raises an alarm; whoever is about to tell an extension asks
  /// here first.
  ///
  /// - Throws: `FactsError.notExtendable`, `.extensionTooLong` and `.extensionLength`.
  public func admit(_ length: ExtensionLength) throws(FactsError) {
    guard provides(for: length), let term = extensionTerm else {
      throw .notExtendable(citation: citation)
    }
    guard case .by(let further) = length, let total = term.reach.total,
      case .within(let period) = limit
    else { return }
    guard further.amount > 0, further.unit == total.unit else { throw .extensionLength(further) }
    if period.unit == total.unit, period.amount + further.amount > total.amount {
      throw .extensionTooLong(further)
    }
  }
}
