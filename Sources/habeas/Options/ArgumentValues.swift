public import ArgumentParser
public import SubjectRequests
public import TimeLimits

import struct Foundation.UUID

extension Slug: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Handle: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Reference: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Instant: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso8601: argument) }
}

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso8601: argument) }
}

extension Identifier: ExpressibleByArgument {
  public init?(argument: String) {
    guard let id = UUID(uuidString: argument) else { return nil }
    self.init(id)
  }
}

extension Right: ExpressibleByArgument {}
extension Channel: ExpressibleByArgument {}
extension Decision.Outcome: ExpressibleByArgument {}
extension ExtensionGround: ExpressibleByArgument {}
extension TaskAction: ExpressibleByArgument {}
extension TaskResult: ExpressibleByArgument {}
extension Deferral.Ground: ExpressibleByArgument {}
extension RestrictionGround: ExpressibleByArgument {}
extension RecipientExcuse: ExpressibleByArgument {}
extension Mandate.Kind: ExpressibleByArgument {}

extension UnofficialChannel: ExpressibleByArgument {}
extension Mandate.Finding: ExpressibleByArgument {}
extension ApprovalRule: ExpressibleByArgument {}
extension TaskPlanning: ExpressibleByArgument {}
extension CaseHold.Ground: ExpressibleByArgument {}
extension EraseCase.Ground: ExpressibleByArgument {}
extension LiftReason: ExpressibleByArgument {}
extension CaseMetrics.Dimension: ExpressibleByArgument {}

extension CaseRetention: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso8601: argument) }
}

extension RefusalGround: ExpressibleByArgument {
  public init?(argument: String) { self.init(word: argument) }
}

extension MoneyAmount: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension ClockKind: ExpressibleByArgument {}

extension DeadlineReport.Kind: ExpressibleByArgument {}
extension DeadlineStatus: ExpressibleByArgument {}

extension ClaimedRight: ExpressibleByArgument {
  public init?(argument: String) { self.init(word: argument) }

  public static var allValueStrings: [String] { words }
}
