extension Int {
  /// So many of something, in English: `1 day`, `2 days`, `0 erased cases`.
  ///
  /// - Parameters:
  ///   - noun: what one of them is called.
  ///   - several: what none or several are called; nil where that ends in an s more.
  /// - Returns: the number and the noun.
  public func counting(_ noun: String, _ several: String? = nil) -> String {
    self == 1 ? "1 \(noun)" : "\(self) \(several ?? "\(noun)s")"
  }
}
