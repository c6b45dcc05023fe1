public import TimeLimits

/// Where a version of an assessment stands, as the program that keeps it tells.
///
/// Nothing that an author writes: the program puts it into every version that it hands out, and
/// takes it out of what it is given to keep.
public struct Standing: Sendable, Hashable, Codable {
  /// The identifier of the assessment, as the program that keeps it names it.
  public var assessment: String
  /// The version, counted from 1.
  public var version: Int
  /// The keyed hash of the version's content, in hexadecimal digits, by which the controller
  /// recognises it.
  public var hash: String
  public var state: VersionState
  /// When the version was kept, to the second; nil in copies that earlier programs handed out.
  public var kept: Instant?

  public init(
    assessment: String,
    version: Int,
    hash: String,
    state: VersionState,
    kept: Instant? = nil
  ) {
    self.assessment = assessment
    self.version = version
    self.hash = hash
    self.state = state
    self.kept = kept
  }
}

/// Whether anybody decided on a version.
public enum VersionState: Sendable, Hashable, Codable {
  case draft
  /// It is put up for review, for the first time or again.
  case inReview
  /// It is frozen, since somebody signed.
  case decided(signature: Signature)
  /// A newer version took its place before anybody decided on it.
  case replaced(newest: Int)

  enum CodingKeys: String, CodingKey, CaseIterable {
    case draft, inReview, decided, replaced
  }
}

/// Who took the decision that a version holds, and when.
public struct Signature: Sendable, Hashable, Codable {
  /// The handle of who signed; nil where the version is for everyone.
  public var by: String?
  /// The day in the controller's time zone.
  public var on: CalendarDate
  /// The instant, to the second.
  public var at: Instant

  public init(by: String?, on: CalendarDate, at: Instant) {
    self.by = by
    self.on = on
    self.at = at
  }
}

extension Standing {
  /// The standing without the handle of who signed, for everyone to read.
  public var withoutNames: Standing {
    guard case .decided(var signature) = state else { return self }
    var standing = self
    signature.by = nil
    standing.state = .decided(signature: signature)
    return standing
  }
}
