/// Whether an act on the register made the version of a record that it answers with.
public enum VersionRecording: String, Sendable, Hashable {
  case now
  /// The newest version says the same already.
  case before
}
