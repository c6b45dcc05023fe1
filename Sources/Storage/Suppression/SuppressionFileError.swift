/// Why a file is not the list of a controller.
public enum SuppressionFileError: Error, Sendable, Hashable, CustomStringConvertible {
  case unreadable(line: Int)
  case otherFormat(String)
  case otherController
  /// It was changed, cut short, or made under other keys.
  case changed
  /// Its keys are wrapped under a root key that is not in the key file.
  case rootKeyMissing(RootKeyIdentifier)

  public var description: String {
    switch self {
    case .unreadable(let line):
      "line \(line): no entry of a list of erased persons; give the file that was exported"
    case .otherFormat(let format):
      """
      line 1: the format \(format) is neither \(SuppressionFile.format) nor \
      \(SuppressionFile.firstFormat); use the program that wrote it
      """
    case .otherController:
      """
      the list is of another controller: name that one with --controller, or say with \
      --another-database that the same controller had it in a database that is no more, or is elsewhere
      """
    case .changed:
      """
      the code at the end does not fit: the file was changed or cut short, or it was exported under \
      other keys; nothing was imported
      """
    case .rootKeyMissing(let identifier):
      """
      the keys of the list are wrapped under root key \(identifier), which the key file does not \
      hold: give the key file of the time when the list was exported; nothing was imported
      """
    }
  }
}
