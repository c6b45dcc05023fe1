import Register
import Storage
import SubjectRequests
public import TimeLimits

/// What is meant by keeping a record.
public enum RecordKeeping: Sendable, Hashable {
  /// Records that are new.
  case adding
  /// Further versions of records that are there.
  ///
  /// Where the version that somebody saw is given, a newer one is not overwritten.
  case changing(reason: String, seen: Int? = nil)
  /// Whatever a file holds: new records, and further versions of those that are there.
  ///
  /// Where it is given when the file was exported, no version that was kept since is overwritten.
  case importing(reason: String, seen: Instant? = nil)

  var reason: String? {
    switch self {
    case .adding: nil
    case .changing(let reason, _), .importing(let reason, _): reason
    }
  }

  /// Whether whoever changes the record says from which version the change was made.
  var isFromWhatWasSeen: Bool {
    switch self {
    case .changing(_, let seen): seen != nil
    case .importing(_, let seen): seen != nil
    case .adding: false
    }
  }

  /// The meaning in words, as the content of an act.
  var content: [String] {
    switch self {
    case .adding: ["adding"]
    case .changing(let reason, let seen): ["changing", reason, seen.map { "\($0)" } ?? ""]
    case .importing(let reason, let seen): ["importing", reason, seen.map { "\($0)" } ?? ""]
    }
  }

  /// Refuses to overwrite a version that whoever changes the record did not see.
  ///
  /// - Throws: ``RegisterRefusal/changedMeanwhile(_:label:newest:by:)``.
  func check(overwriting newest: StoredRecord) throws(RegisterRefusal) {
    let isSeen =
      switch self {
      case .changing(_, let seen?): newest.version == seen
      case .importing(_, let seen?): newest.recorded <= seen
      case .adding, .changing, .importing: true
      }
    guard isSeen else {
      throw .changedMeanwhile(
        newest.kind,
        label: newest.label,
        newest: newest.version,
        by: newest.by.description
      )
    }
  }
}
