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
      is over it asks for the reasons. When it was sent, add the phase to the record with 'breach set'.
      Example: habeas breach notify 2026-lost-laptop --format docx --output notification.docx
      """
  )

  @Argument(help: "The label, as 'breach list' shows it.")
  var label: Label<Breach>

  @OptionGroup var work: WorkOptions

  @Option(help: "The authority; else that of the controller's profile.")
  var authority: String?

  @OptionGroup var document: BreachDocumentOptions

  func run() async throws {
    let desk = try await work.desk()
    guard let authority = authority ?? desk.controller.profile.authority else {
      throw ValidationError("--authority: name the authority, or give the controller one")
    }
    let breach = try await desk.record(label).record
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
    if !breach.needsNotification {
      Terminal.complain(
        "the record says that a risk is unlikely: the authority need not be told (Article 33(1))"
      )
    }
    let printing = try await document.printing.printing(at: desk)
    try document.write(
      breach.notification(to: authority, printing, timeliness: timeliness)
    )
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
      (Article 34(3)). When it was sent, add it to the record with 'breach set'.
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
