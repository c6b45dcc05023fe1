/// A fault in a phrase file.
public enum PhraseBookError: Error, Hashable {
  /// The file is not among those in the program.
  case noFile(String)
  /// The file is not YAML of the shape that is asked for.
  case shape(file: String)
  /// The text is no phrase.
  case phrase(String)
}
