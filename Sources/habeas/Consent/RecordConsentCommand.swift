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

/// `habeas consent withdraw`.
struct WithdrawConsent: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Withdraws a consent; it no longer stands when the command returns (Article 7(3)).",
    discussion: """
      Example: habeas consent withdraw --principal anna@example.org --purpose newsletter/marketing
      """
  )

  @OptionGroup var work: WorkOptions
  @OptionGroup var person: PrincipalOptions

  @Option(help: ArgumentHelp("Activity and purpose.", valueName: "activity/purpose"))
  var purpose: ConsentPurpose

  @OptionGroup var circumstances: CircumstanceOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    try await circumstances.record(
      ConsentDraft(
        principal: try person.value(),
        purpose: purpose,
        happening: .withdrawn,
        occurred: circumstances.at,
        circumstances: circumstances.value
      ),
      at: work.desk(),
      json: json
    )
  }
}

/// How an event came about, on the command line.
struct CircumstanceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("When it happened; else now.", valueName: "instant"))
  var at: Instant?

  @Option(help: "How it was indicated, such as 'web form'; no personal data.")
  var method: String?

  @Option(help: "The element that was acted on; no personal data.")
  var element: String?

  @Option(help: "What proves it; kept encrypted.")
  var evidence: String?

  @Option(help: ArgumentHelp("The request that it came in.", valueName: "reference"))
  var request: Reference?

  @Option(
    help: ArgumentHelp("A UUID: the same key records it once, however often.", valueName: "uuid")
  )
  var idempotencyKey: String?

  var value: ConsentCircumstances {
    ConsentCircumstances(
      method: method,
      element: element,
      evidence: evidence,
      request: request?.description
    )
  }

  /// What was recorded, as `--json` prints it.
  private struct RecordingJSON: Encodable {
    let id: String
    let recorded: Bool
    let status: String
    let permits: Bool
  }

  /// Records an event and prints where the consent stands then.
  func record(_ draft: ConsentDraft, at desk: Desk, json: Bool) async throws {
    let key = try IdempotencyKey.read(idempotencyKey)
    let recording = try await desk.record(draft, key: key)
    let answer = try await desk.mayProcess(draft.principal, for: draft.purpose)
    if json {
      try JSONOutput.print(
        RecordingJSON(
          id: key.uuidString.lowercased(),
          recorded: recording == .recorded,
          status: answer.status.rawValue,
          permits: answer.permits
        )
      )
    } else {
      let note = recording == .recorded ? "Recorded" : "Recorded before"
      print("\(note): \(draft.purpose) is \(answer.status.rawValue)")
    }
  }
}
