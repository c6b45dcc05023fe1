/// The version of a calendar, taken apart: `NL@2026.1+3` is the third revision of `NL@2026.1`.
public struct CalendarVersion: Sendable, Hashable, CustomStringConvertible {
  /// The place and the edition of its days.
  public let edition: String
  /// How many changes a controller made to it.
  public let revision: Int

  public init(_ text: String) {
    let parts = text.split(separator: "+", maxSplits: 1)
    edition = parts.first.map(String.init) ?? ""
    revision = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
  }

  /// Whether the other version came of this one by changes of days alone.
  public func precedes(_ other: CalendarVersion) -> Bool {
    edition == other.edition && revision < other.revision
  }

  public var description: String { revision == 0 ? edition : "\(edition)+\(revision)" }
}
