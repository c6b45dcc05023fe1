/// A category of people whose data is processed.
public struct DataSubjectCategory: Sendable, Hashable, Codable, Labelled {
  public var id: Label<DataSubjectCategory>
  public var name: String
  /// About how many people.
  public var number: String?
  /// What makes them vulnerable towards the controller, if anything does: recital 75.
  public var vulnerability: String?

  public init(
    id: Label<DataSubjectCategory>,
    name: String,
    number: String? = nil,
    vulnerability: String? = nil
  ) {
    self.id = id
    self.name = name
    self.number = number
    self.vulnerability = vulnerability
  }
}
