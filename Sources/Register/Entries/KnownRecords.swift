public import Records

/// The registers to which records of other kinds refer.
public struct KnownRecords: Sendable {
  public let activities: [ProcessingActivity]
  public let recipients: [DataRecipient]

  public init(activities: [ProcessingActivity] = [], recipients: [DataRecipient] = []) {
    self.activities = activities
    self.recipients = recipients
  }

  fileprivate var processors: [DataRecipient] {
    recipients.filter { $0.standing.kind == .processor }
  }
}

extension RegisterRecord {
  /// Most records refer to none.
  public static var refersTo: Set<RegisterKind> { [] }

  public func dangling(beside known: KnownRecords) -> [ReadingProblem] { [] }
}

extension RetentionSchedule {
  public static var refersTo: Set<RegisterKind> { [.activity] }

  public func dangling(beside known: KnownRecords) -> [ReadingProblem] {
    var checks = LabelChecks()
    checks.reference(activity, "activity", to: KnownLabels(known.activities, called: "activities"))
    guard let entry = known.activities.first(where: { $0.id == activity }) else {
      return checks.problems
    }
    checks.reference(
      category,
      "category",
      to: KnownLabels(entry.data, called: "categories of data of \(activity)")
    )
    checks.reference(
      system,
      "system",
      to: KnownLabels(entry.systems, called: "systems of \(activity)")
    )
    return checks.problems
  }
}

extension AdoptedModel {
  public static var refersTo: Set<RegisterKind> { [.recipient] }

  /// The record bears the label of its processor.
  public func dangling(beside known: KnownRecords) -> [ReadingProblem] {
    var checks = LabelChecks()
    checks.reference(
      Label<DataRecipient>(id.description),
      "id",
      to: KnownLabels(known.processors, called: "processors in the register of recipients")
    )
    return checks.problems
  }
}

extension Breach {
  public static var refersTo: Set<RegisterKind> { [.recipient] }

  public func dangling(beside known: KnownRecords) -> [ReadingProblem] {
    var checks = LabelChecks()
    checks.reference(
      processorNotice?.processor,
      "processorNotice.processor",
      to: KnownLabels(known.processors, called: "processors in the register of recipients")
    )
    return checks.problems
  }
}

extension ProcessorBreach {
  public static var refersTo: Set<RegisterKind> { [.activity] }

  public func dangling(beside known: KnownRecords) -> [ReadingProblem] {
    var checks = LabelChecks()
    let own = KnownLabels(
      known.activities.filter(\.isProcessor),
      called: "activities that are processed on behalf of others"
    )
    for controller in controllers {
      checks.reference(controller.activity, "controllers[\(controller.id)].activity", to: own)
    }
    return checks.problems
  }
}
