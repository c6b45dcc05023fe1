public import Testing

/// Makes sure that the server runs before a suite's first test, so that none is timed with it.
public struct ClusterTrait: SuiteTrait, TestScoping {
  public func provideScope(
    for test: Test,
    testCase: Test.Case?,
    performing function: @concurrent @Sendable () async throws -> Void
  ) async throws {
    _ = try await TestServer.shared.running()
    try await function()
  }
}

extension Trait where Self == ClusterTrait {
  /// The suite needs a server.
  public static var cluster: Self { ClusterTrait() }
}
