import Records
public import TimeLimits

/// Whether people were asked for consent to purposes in the past, by the versions of their activities.
///
/// What was given under consent stays provable once a purpose rests on something else: Articles 5(2)
/// and 7(1).
public struct PastPurposes: Sendable {
  private let zone: Zone
  private let beginning: Beginning
  private let versions: [Label<ProcessingActivity>: [RecordVersion<ProcessingActivity>]]

  /// What becomes of consents that are older than all that the register says of their purpose.
  public enum Beginning: Sendable, Hashable {
    case refused
    /// Whoever brings them says that they were asked for.
    case taken
  }

  /// What the register says of a purpose at an instant.
  public enum Answer: Sendable, Hashable {
    /// People were asked; how consent had to be expressed, where not any expression would do.
    case asked(ConsentExpression?)
    case notAsked
    /// The purpose is kept since later, so that nothing is known of then.
    case unknown
  }

  /// - Parameters:
  ///   - versions: every version of the activities, the versions of one in their order.
  ///   - zone: the time zone in which an activity goes on until the end of its last day.
  ///   - beginning: what becomes of consents that are older.
  public init(
    _ versions: some Sequence<RecordVersion<ProcessingActivity>>,
    in zone: Zone,
    beginning: Beginning = .refused
  ) {
    self.zone = zone
    self.beginning = beginning
    self.versions = Dictionary(grouping: versions) { $0.record.id }
  }

  /// What is known of a purpose at an instant; of one that no version has, or whose activity had ended
  /// then, that nobody was asked.
  public func answer(of purpose: ConsentPurpose, at instant: Instant) -> Answer {
    let all = versions[purpose.activity] ?? []
    guard let first = all.first(where: { $0.record.purpose(purpose) != nil }) else {
      return .notAsked
    }
    guard first.recorded <= instant else { return .unknown }
    guard let then = all.last(where: { $0.recorded <= instant })?.record,
      then.ended.map({ instant < zone.endOfDay($0) }) ?? true,
      let detail = then.purpose(purpose), then.asksForConsent(to: detail)
    else { return .notAsked }
    return .asked(then.needsExplicitConsent(to: detail) ? .explicit : nil)
  }

  /// Whether a consent is taken that was asked for or given at an instant, expressed so.
  public func take(
    _ purpose: ConsentPurpose,
    _ expression: ConsentExpression?,
    at instant: Instant
  ) -> Bool {
    switch answer(of: purpose, at: instant) {
    case .asked(let needed): needed == nil || expression == nil || expression == needed
    case .unknown: beginning == .taken
    case .notAsked: false
    }
  }
}

extension ProcessingActivity {
  fileprivate func purpose(_ purpose: ConsentPurpose) -> ActivityPurpose? {
    purposes.first { $0.id == purpose.purpose }
  }
}
