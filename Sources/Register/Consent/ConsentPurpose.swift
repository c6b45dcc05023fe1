public import Records

/// A purpose of an activity, as consent is given for it: `newsletter/marketing`.
public struct ConsentPurpose: Sendable, Hashable, TextCoded {
  public let activity: Label<ProcessingActivity>
  public let purpose: Label<ActivityPurpose>

  public init(activity: Label<ProcessingActivity>, purpose: Label<ActivityPurpose>) {
    self.activity = activity
    self.purpose = purpose
  }

  /// Reads two labels with a slash between them; nil where it is something else.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let activity = Label<ProcessingActivity>(parts[0]),
      let purpose = Label<ActivityPurpose>(parts[1])
    else { return nil }
    self.init(activity: activity, purpose: purpose)
  }

  public var description: String { "\(activity)/\(purpose)" }

  public static var wanted: String {
    "a purpose; write activity and purpose, such as payroll/tax"
  }
}
