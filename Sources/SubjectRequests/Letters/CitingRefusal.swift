public import TimeLimits

/// Why something is not done in a case, said by the provisions of the law that the case is under.
public protocol CitingRefusal: Error, CustomStringConvertible {
  /// The sentence that says why.
  ///
  /// - Parameters:
  ///   - law: by whose provisions it is said.
  ///   - moment: how an instant is written, such as in the controller's time zone.
  /// - Returns: the sentence.
  func words(under law: SpokenLaw, _ moment: (Instant) -> String) -> String
}

extension CitingRefusal {
  /// The sentence by the provisions of the GDPR, with instants in UTC.
  public var description: String { words(under: .statute(.gdpr), \.description) }
}
