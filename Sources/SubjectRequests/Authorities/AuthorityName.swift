extension AuthorityBook {
  /// The name of the authority that is meant by its short name, or by its name.
  ///
  /// Who is told to complain to a slip in a short name can complain nowhere (Article 12(4)).
  ///
  /// - Parameter text: a short name of the list, or any name: not all authorities are in the list.
  /// - Returns: the name.
  /// - Throws: ``UnknownShortName`` where the text has the form of a short name and is none.
  public func name(meantBy text: String) throws(UnknownShortName) -> String {
    if let known = named(text) { return known.name }
    guard text.wholeMatch(of: /[a-z]+/) == nil else {
      let country = text.prefix(2)
      let alike = all.map(\.slug).filter { $0.hasPrefix(country) }
      throw UnknownShortName(text: text, alike: alike.count > 5 ? [] : alike)
    }
    return text
  }
}

/// A word that looks like the short name of an authority, and is none of the list.
public struct UnknownShortName: Error, Sendable, Hashable, CustomStringConvertible {
  public let text: String
  /// Short names that begin with the same country.
  public let alike: [String]

  public var description: String {
    let meant = alike.isEmpty ? "" : "; did you mean \(alike.joined(separator: " or "))?"
    return """
      --authority: \(text) is no short name, which 'habeas controller authorities' lists\(meant)
      """
  }
}
