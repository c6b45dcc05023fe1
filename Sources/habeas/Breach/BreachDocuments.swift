import ArgumentParser
import Casework
import Documents
import Records
import Register
import SubjectRequests
import TimeLimits

/// `habeas breach notify`.
struct NotifyAuthority: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notify",
    abstract: "Writes the notification to the supervisory authority (Article 33(3)).",
    discussion: """
      It sends nothing. What is not known yet is said to follow (Article 33(4)), and where the time \
      is over it asks for the reasons. When it was sent, record the phase with 'breach notified'. Where \
      a risk is unlikely the authority need not be told, and --anyway says why it is.
      Example: habeas breach notify 2026-lost-laptop --format docx --output notification.docx
      """
  )

  @Argument(help: "The label, as 'breach list' shows it.")
  var label: Label<Breach>

  @OptionGroup var work: WorkOptions

  @Option(help: "The authority; else that of the controller's profile.")
  var authority: String?

  @Option(
    help: ArgumentHelp(
      "Why the authority is told though a risk is unlikely; kept in the record.",
      valueName: "reason"
    )
  )
  var anyway: String?

  @OptionGroup var document: BreachDocumentOptions
  @OptionGroup var repetition: KeyOption

  func run() async throws {
    let desk = try await work.desk()
    guard let authority = authority ?? desk.controller.profile.authority else {
      throw ValidationError("--authority: name the authority, or give the controller one")
    }
    let breach = try await desk.breachToNotify(label, anyway: anyway, key: try repetition.key())
    let clock = try desk.standing(of: breach).first { $0.deadline.clock == .breachNotification }
    var timeliness = NotificationTimeliness.inTime
    if clock?.status == .running, let end = clock?.deadline.end, desk.now >= end {
      timeliness = .late(since: end)
      Terminal.complain(
        """
        the 72 hours ended at \(LocalMoment.text(end, in: desk.zone)): give the reasons for the \
        delay (Article 33(1))
        """
      )
    }
    let printing = try await document.printing.printing(at: desk)
    try document.write(
      breach.notification(to: authority, printing, timeliness: timeliness)
    )
  }
}

/// `habeas breach notified`.
struct RecordNotified: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notified",
    abstract: "Records that the authority was told, in a phase (Article 33(1), (4)).",
    discussion: """
      The last phase is complete, once all is known that Article 33(3) asks for; numbers that cannot be \
      known are explained in the record, under description.impossible.
      Example: habeas breach notified 2026-lost-laptop --phase initial --reference AP-2026-77
      """
  )

  @OptionGroup var act: BreachActOptions

  @Option(help: "The authority; else that of the controller's profile.")
  var authority: String?

  @Option(help: "Whether more follows.")
  var phase: NotificationPhase

  @Option(help: "The number that the authority gave.")
  var reference: String?

  @Option(help: "Why it comes after the 72 hours (Article 33(1)).")
  var delayReasons: String?

  @Option(help: ArgumentHelp("When it was sent; else now.", valueName: "instant"))
  var sent: Instant?

  func run() async throws {
    let desk = try await act.work.desk()
    guard let authority = authority ?? desk.controller.profile.authority else {
      throw ValidationError("--authority: name the authority, or give the controller one")
    }
    let told = NotificationSent(
      to: authority,
      sent: sent,
      reference: reference,
      phase: phase,
      delayReasons: delayReasons
    )
    let kept = try await desk.notified(told, of: act.label, key: try act.repetition.key())
    try KeptRecordOutput(json: act.json).print([kept])
  }
}

/// `habeas breach tell`.
struct TellPersons: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tell",
    abstract: "Writes the communication to the persons concerned (Article 34(2)).",
    discussion: """
      It sends nothing. What happened is told by the record's account, in plain language and not by \
      its name; nothing is written where the record says why persons need not be told \
      (Article 34(3)). When it was sent, record it with 'breach told'.
      Example: habeas breach tell 2026-lost-laptop --format docx --output letter.docx
      """
  )

  @Argument(help: "The label, as 'breach list' shows it.")
  var label: Label<Breach>

  @OptionGroup var work: WorkOptions
  @OptionGroup var document: BreachDocumentOptions

  func run() async throws {
    let desk = try await work.desk()
    let breach = try await desk.record(label).record
    let printing = try await document.printing.printing(at: desk)
    try document.write(try breach.communicationLetter(printing))
  }
}

/// The document of a breach that is written.
struct BreachDocumentOptions: ParsableArguments {
  @Option(help: "The format.")
  var format: DocumentFormat

  @OptionGroup var printing: PrintingOptions

  @Option(help: ArgumentHelp("The file to write; else standard output.", valueName: "file"))
  var output = "-"

  func validate() throws {
    try OutputFile.check(format.rawValue, isText: format.isText, to: output)
  }

  func write(_ worksheet: Worksheet) throws {
    try OutputFile.deliver(try format.bytes(worksheet), to: output)
  }
}
