public import Records

/// Whether personal aspects of people are evaluated by automated means: Article 4(4) GDPR.
///
/// Decisions that follow from it without anybody's part are ``AutomatedDecisions``.
public enum Profiling: Sendable, Hashable, Codable {
  /// There is none, and how that is known.
  case notDone(because: String)
  case done(profiles: [Profile])

  enum CodingKeys: String, CodingKey, CaseIterable {
    case notDone, done
  }

  /// Where the evaluations stand in the record of a controller.
  public static let place = "profiling.done.profiles"

  /// The evaluations that are made; none where there are none.
  public var profiles: [Profile] {
    if case .done(let profiles) = self { profiles } else { [] }
  }
}

/// An evaluation of personal aspects.
public struct Profile: Sendable, Hashable, Codable, Labelled {
  public var id: Label<Profile>
  /// What is evaluated or predicted: `Interest in holidays`.
  public var name: String
  /// The categories of data on which it rests; empty for all of the activity.
  public var data: [Label<DataCategory>]
  /// How it is made.
  public var logic: String
  /// What it is used for, and who decides with it.
  public var use: String

  public init(
    id: Label<Profile>,
    name: String,
    data: [Label<DataCategory>] = [],
    logic: String,
    use: String
  ) {
    self.id = id
    self.name = name
    self.data = data
    self.logic = logic
    self.use = use
  }
}
