import Postgres
public import Storage
public import SubjectRequests
public import TimeLimits

/// The place where an officer works on the requests of one controller.
public struct Desk: Sendable {
  public let controller: Controller
  /// Under which name acts are recorded.
  public let officer: Handle
  /// The controller's time zone.
  public let zone: Zone
  let tenant: Tenant
  let database: TenantDatabase
  let keeper: DeadlineKeeper
  /// What the controller changed in the law, as it was when the desk was opened.
  let law: ControllerLaw
  /// The law that travels with the program.
  let commonLaw: Law
  let collaborators: Collaborators
  /// The tasks that requests get when they are logged here, or at this desk opened anew.
  let plans: TaskPlanShelf

  /// The present day in the controller's time zone.
  public var today: CalendarDate { CalendarDate(collaborators.now(), in: zone) }

  /// The present instant.
  public var now: Instant { collaborators.now() }

  /// The words in which explanations and alarms are put.
  public var phrases: Phrasebook { commonLaw.computer.phrases }

  /// By whom acts are done here, and how the controller wants decisions made.
  var terms: ActTerms {
    ActTerms(officer: officer, approval: controller.profile.approval, zone: zone)
  }

  /// The keyed hash by which a message is recognised when it is delivered again.
  public func hash(message: [UInt8]) -> LookupHash { tenant.keys.lookup.hash(message: message) }

  /// The keyed hash by which a row of a file is recognised when the file is loaded again.
  public func hash(row fields: [String]) -> LookupHash { tenant.keys.lookup.hash(row: fields) }
}
