/// A provision that a letter cites.
struct Citation: Hashable {
  /// The act cited.
  enum Statute: Hashable {
    /// The GDPR, or the UK GDPR with the same numbers.
    case regulation
    /// Another act, by the name of its class of phrases.
    case other(String)
    /// None is named beside the number.
    case unnamed
  }

  var statute: Statute
  var article: Int
  var paragraph: Int?
  /// Which list of articles in the sentence it stands in: «Articles 15, 17 and 21» is one.
  var list: Int
}
