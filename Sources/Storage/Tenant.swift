public import SubjectRequests

/// A controller and the keys that open its data: the scope of every statement on tenant data.
public struct Tenant: Sendable {
  public let id: Identifier<Controller>
  public let keys: ControllerKeys

  public init(id: Identifier<Controller>, keys: ControllerKeys) {
    self.id = id
    self.keys = keys
  }
}
