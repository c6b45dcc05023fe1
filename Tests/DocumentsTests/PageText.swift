extension String {
  /// A page without the marks of words that no line breaks.
  var withoutMarks: String {
    replacing(/<span class="whole">([^<]*)<\/span>/) { String($0.1) }
  }
}
