public import ArgumentParser
import Casework
import Documents
import Foundation
import Records
public import Register
import SubjectRequests
import TimeLimits

/// `habeas processor-breach notify`.
struct NotifyController: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notify",
    abstract: "Writes the notice to a controller, with what is known (Article 33(2), (3)).",
    discussion: """
      It sends nothing, and names no other controller. When it was sent, record it with 'told'.
      Example: habeas processor-breach notify 2026-open-bucket shop --format docx --output shop.docx
      """
  )

  @Argument(help: "The label, as 'processor-breach list' shows it.")
  var label: Label<ProcessorBreach>

  @Argument(help: "The controller, by its label in the record.")
  var to: Label<StruckController>

  @OptionGroup var work: WorkOptions
  @OptionGroup var document: BreachDocumentOptions

  func run() async throws {
    let desk = try await work.desk()
    let breach = try await desk.record(label).record
    guard let controller = breach.controllers.first(where: { $0.id == to }) else {
      throw RegisterRefusal.noSuchController(
        to.description,
        known: breach.controllers.map(\.id.description)
      )
    }
    let target = controller.target(since: breach.aware)
    if controller.notices.isEmpty, desk.now >= target {
      let moment = LocalMoment.text(target, in: desk.zone)
      Terminal.complain("the target for the first notice passed at \(moment)")
    }
    try document.write(
      breach.notice(to: controller, try await document.printing.printing(at: desk))
    )
  }
}

/// `habeas processor-breach told`.
struct RecordControllerTold: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "told",
    abstract: "Records that a controller was told, what and when (Article 33(2)).",
    discussion: """
      Example: habeas processor-breach told 2026-open-bucket shop --phase initial --channel e-mail \
      --words 'The notice of 31 October'
      """
  )

  @Argument(help: "The label, as 'processor-breach list' shows it.")
  var label: Label<ProcessorBreach>

  @Argument(help: "The controller, by its label in the record.")
  var to: Label<StruckController>

  @OptionGroup var work: WorkOptions

  @Option(help: ArgumentHelp("When it was sent; else now.", valueName: "instant"))
  var sent: Instant?

  @Option(help: "Whether more follows.")
  var phase: NotificationPhase

  @Option(help: "How it was sent, such as e-mail.")
  var channel: String

  @Option(help: "What was told, or which document was sent.")
  var words: String

  @OptionGroup var repetition: KeyOption

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    for (option, text) in [("--channel", channel), ("--words", words)]
    where text.allSatisfy(\.isWhitespace) {
      throw ValidationError("\(option): say it in words")
    }
  }

  func run() async throws {
    let desk = try await work.desk()
    let kept = try await desk.told(
      to,
      of: label,
      NoticeTold(sent: sent, channel: channel, phase: phase, words: words),
      key: try repetition.key()
    )
    try KeptRecordOutput(json: json).print([kept])
  }
}

extension NotificationPhase: ExpressibleByArgument {}
