/// The text of one part.
struct PartText {
  /// How the part was written.
  enum Form { case plain, html }

  var form: Form
  var text: String

  /// The alternative that says most faithfully what was written (RFC 2046, section 5.1.4).
  ///
  /// Plain text, unless it is empty or only tells the reader to look at the other.
  static func chosen(of alternatives: [PartText]) -> PartText? {
    let written = alternatives.filter { $0.form == .html && !$0.isBlank }.last
    guard let plain = alternatives.first(where: { $0.form == .plain && !$0.isBlank }) else {
      return written ?? alternatives.last
    }
    guard let written else { return plain }
    let isBoilerplate = plain.text.count < 400 && written.text.count > plain.text.count * 3
    return isBoilerplate ? written : plain
  }

  private var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
}
