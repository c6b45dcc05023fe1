import ArgumentParser
import Casework
import Foundation
import Register
import SubjectRequests
import TimeLimits

/// `habeas consent record`.
struct RecordConsentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Records what happened to a consent: asked, given, refused, renewed, invalidated.",
    discussion: """
      Example: habeas consent record --principal anna@example.org --purpose newsletter/marketing \
      --event given --notice web-form@2:nl --method 'web form' --element 'newsletter checkbox'
      """
  )

  @OptionGroup var work: WorkOptions
  @OptionGroup var person: PrincipalOptions

  @Option(help: ArgumentHelp("Activity and purpose.", valueName: "activity/purpose"))
  var purpose: ConsentPurpose

  @Option(help: "What happened.")
  var event: ConsentEventKind

  @Option(help: ArgumentHelp("What the person was shown.", valueName: "notice@version:language"))
  var notice: NoticeReference?

  @Option(help: "How consent was expressed.")
  var expression: ConsentExpression = .expressed

  @Option(help: ArgumentHelp("When the consent is over.", valueName: "instant"))
  var expires: Instant?

  @Option(help: "The holder of parental responsibility who consents for a child (Article 8).")
  var guardian: String?

  @Option(help: "Why it is not valid.")
  var reason: String?

  @OptionGroup var circumstances: CircumstanceOptions

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    if [.given, .renewed].contains(event), notice == nil {
      throw ValidationError("--notice: name the text that the person saw, such as web-form@2:nl")
    }
    if event == .invalidated, reason == nil {
      throw ValidationError("--reason: say why the consent is not valid")
    }
  }

  func run() async throws {
    guard let happening else { throw ValidationError("--notice and --reason go with the event") }
    if case .withdrawn = happening, let request = circumstances.request {
      let withdrawal = circumstances.withdrawal(of: .these([purpose]))
      try await circumstances.withdraw(
        withdrawal,
        by: try person.value(),
        in: request,
        at: work.desk(),
        json: json
      )
      return
    }
    try await circumstances.record(
      ConsentDraft(
        principal: try person.value(),
        purpose: purpose,
        happening: happening,
        occurred: circumstances.at,
        circumstances: circumstances.value
      ),
      at: work.desk(),
      json: json
    )
  }

  private var happening: ConsentHappening? {
    let statement = notice.map {
      ConsentStatement(
        notice: $0,
        expression: expression,
        giver: guardian.map { .guardian(name: $0) } ?? .principal,
        expires: expires
      )
    }
    return switch event {
    case .requested: .requested(notice)
    case .refused: .refused(notice)
    case .given: statement.map { .given($0) }
    case .renewed: statement.map { .renewed($0) }
    case .withdrawn: .withdrawn
    case .expired: .expired
    case .invalidated: reason.map { .invalidated(reason: $0) }
    }
  }
}
