/// Keeps a spreadsheet from running a field as a formula, in a way that can be undone.
///
/// An apostrophe is put before a field that begins with a formula, or with apostrophes and a formula;
/// reading takes one away there and nowhere else. `'s-Hertogenbosch` is the same both ways.
public enum FormulaGuard {
  /// The field as it is written to a file.
  public static func guarded(_ field: String) -> String {
    isFormula(field) ? "'" + field : field
  }

  /// The field that was written.
  public static func unguarded(_ field: String) -> String {
    field.utf8.first == 0x27 && isFormula(field) ? String(field.utf8.dropFirst()) ?? field : field
  }

  /// Whether a formula begins behind the apostrophes, if there are any.
  private static func isFormula(_ field: String) -> Bool {
    guard let first = field.utf8.first(where: { $0 != 0x27 }) else { return false }
    return [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(first)
  }
}
