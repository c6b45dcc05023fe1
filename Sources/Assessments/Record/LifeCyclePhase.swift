/// A phase in the life of the data: EDPB template 1.2.
public struct LifeCyclePhase: Sendable, Hashable, Codable, Labelled {
  public var id: Label<LifeCyclePhase>
  public var name: String
  public var operation: Operation
  public var explanation: String
  public var data: [Label<DataItem>]
  /// What the data rests on in this phase: EDPB 1.3.
  public var assets: [Label<Asset>]

  public init(
    id: Label<LifeCyclePhase>,
    name: String,
    operation: Operation,
    explanation: String,
    data: [Label<DataItem>] = [],
    assets: [Label<Asset>] = []
  ) {
    self.id = id
    self.name = name
    self.operation = operation
    self.explanation = explanation
    self.data = data
    self.assets = assets
  }
}

/// What data rests on: EDPB template 1.3.
public struct Asset: Sendable, Hashable, Codable, Labelled {
  public var id: Label<Asset>
  public var name: String
  public var kind: AssetKind
  public var explanation: String
  /// The processor that runs it, if it is not the controller's.
  public var operatedBy: Label<ProcessorParty>?

  public init(
    id: Label<Asset>,
    name: String,
    kind: AssetKind,
    explanation: String,
    operatedBy: Label<ProcessorParty>? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.explanation = explanation
    self.operatedBy = operatedBy
  }
}
