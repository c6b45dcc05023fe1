public import SubjectRequests

/// What the database held that it should not, or did not hold.
public enum StorageError: Error, Sendable, Hashable {
  /// An event lacks what its kind asks for.
  case unreadableEvent(EventKind)
  case noSuchRequest(Reference)
  case noSuchController(String)
  /// The data key of the case was destroyed: its personal data is erased.
  case erased(Reference)
  case assessmentErased
  /// A letter lacks what its kind asks for.
  case unreadableLetter
  /// The data key of a record of the register was destroyed.
  case recordErased(String)
  /// The data key of a person who consents was destroyed: nothing more can be sealed under it.
  case principalErased
  /// A row of consents or notices lacks what it must hold.
  case unreadableConsent
  /// A word in a column that no vocabulary holds.
  case unknownWord(column: String)
}
