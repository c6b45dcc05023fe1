/// The clocks of a case that are kept as they were, until a person accepts an earlier day.
public struct HeldDeadlines: Sendable, Hashable {
  public private(set) var all: [HeldDeadline]

  public static let none = HeldDeadlines([])

  public init(_ all: [HeldDeadline]) {
    self.all = all
  }

  public var isEmpty: Bool { all.isEmpty }

  /// Clocks as they are shown and stored: computed, save those that are kept.
  public func applied(to computed: [ClaimDeadline]) -> [ClaimDeadline] {
    guard !all.isEmpty else { return computed }
    return computed.map { deadline in
      all.first { $0.holds(deadline) }?.keeping(deadline) ?? deadline
    }
  }

  /// Those that still wait, beside clocks computed anew.
  public func remaining(beside computed: [ClaimDeadline]) -> HeldDeadlines {
    HeldDeadlines(all.filter { held in computed.contains { held.holds($0) } })
  }

  mutating func add(_ held: HeldDeadline) { all.append(held) }
}
