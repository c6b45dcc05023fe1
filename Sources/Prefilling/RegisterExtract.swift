public import Assessments
public import Register
public import TimeLimits

/// What the registers hold of one or more processing activities.
public struct RegisterExtract: Sendable {
  /// The activities, in the order in which they were asked for.
  public var activities: [RecordVersion<ProcessingActivity>]
  /// The recipients that the activities name, and others.
  public var recipients: [RecordVersion<DataRecipient>]
  /// The models of shared responsibilities that were adopted with processors.
  public var responsibilities: [RecordVersion<AdoptedModel>]
  /// The model that they adopt.
  public var model: ResponsibilityModel
  /// The purposes of which the register of consents holds something, as `activity/purpose`.
  public var consents: Set<String>
  /// How often data subjects exercised their rights; nil where nobody counted.
  public var requests: RequestStatistics?
  /// The country of the controller whose registers they are, of ISO 3166-1; nil where nobody told.
  public var country: String?
  /// The day on which the extract is made.
  public var day: CalendarDate

  public init(
    activities: [RecordVersion<ProcessingActivity>],
    recipients: [RecordVersion<DataRecipient>] = [],
    responsibilities: [RecordVersion<AdoptedModel>] = [],
    model: ResponsibilityModel,
    consents: Set<String> = [],
    requests: RequestStatistics? = nil,
    country: String? = nil,
    day: CalendarDate
  ) {
    self.activities = activities
    self.recipients = recipients
    self.responsibilities = responsibilities
    self.model = model
    self.consents = consents
    self.requests = requests
    self.country = country
    self.day = day
  }

  /// The entry of the register of recipients that an activity names.
  func recipient(_ use: RecipientUse) -> RecordVersion<DataRecipient>? {
    guard let label = use.recipient else { return nil }
    return recipients.first { $0.record.id == label }
  }

  /// The model that was adopted with a processor; its label is the processor's.
  func responsibilities(
    of recipient: RecordVersion<DataRecipient>
  ) -> RecordVersion<AdoptedModel>? {
    responsibilities.first {
      $0.record.id.description == recipient.record.id.description && $0.record.goesOn(on: day)
    }
  }
}

extension RecordVersion<ProcessingActivity> {
  /// A part of this version as the source of a part of an assessment.
  func source(_ part: String) -> SourceEntry {
    SourceEntry(kind: .activity, id: "\(record.id)", version: number, part: part)
  }

  /// A part of what Article 30(1) asks of the controller.
  func controllerSource(_ part: String) -> SourceEntry {
    source("role.controller.record.\(part)")
  }
}

extension RecordVersion<DataRecipient> {
  func source(_ part: String) -> SourceEntry {
    SourceEntry(kind: .recipient, id: "\(record.id)", version: number, part: part)
  }
}

extension RecordVersion<AdoptedModel> {
  func source(_ part: String) -> SourceEntry {
    SourceEntry(kind: .responsibility, id: "\(record.id)", version: number, part: part)
  }
}
