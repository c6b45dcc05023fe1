import Foundation

extension TextColumns {
  /// Prints the table, or a sentence where it has no rows.
  ///
  /// Columns give way to the width of a terminal alone: a file or a program gets them whole.
  func print(orNone sentence: String) {
    guard !isEmpty else { return Terminal.print(sentence) }
    let width = Terminal.isShown(.standardOutput) ? Terminal.width : Int.max
    for line in lines(width: width) { Terminal.print(line) }
  }
}
