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
      'add' and 'set' do the same: what happened is added to what is known, and nothing is written \
      over.
      Example: habeas consent record --principal anna@example.org --purpose newsletter/marketing \
      --event given --notice web-form@2:nl --method 'web form' --element 'newsletter checkbox'
      """,
    aliases: ["add", "set"]
  )

  @OptionGroup var work: WorkOptions
  @OptionGroup var person: PrincipalOptions

  @Option(help: ArgumentHelp("Activity and purpose.", valueName: "activity/purpose"))
  var purpose: ConsentPurpose

  @Option(help: "What happened.")
  var event: ConsentEventKind

  @Option(help: ArgumentHelp("What the person was shown.", valueName: "notice@version:language"))
  var notice: NoticeReference?

  @Option(help: "How consent was expressed: expressed, unless it is explicit.")
  var expression: ConsentExpression?

  @Option(
    help: ArgumentHelp(
      "When the consent is over, such as \(GivenMoment.form).",
      valueName: "instant"
    )
  )
  var expires: GivenMoment?

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
    // What an event does not carry would be lost without a word.
    let given: [(ConsentDetail, Bool)] = [
      (.notice, notice != nil), (.expression, expression != nil), (.expires, expires != nil),
      (.reason, reason != nil), (.guardian, circumstances.guardian != nil),
    ]
    for (detail, isThere) in given where isThere && !event.keeps(detail) {
      throw ValidationError(
        "--\(detail.rawValue): not kept with a consent that is \(event.rawValue)"
      )
    }
  }

  func run() async throws {
    let desk = try await work.desk()
    guard let happening = happening(in: desk.zone) else {
      throw ValidationError("--notice and --reason go with the event")
    }
    if case .withdrawn = happening, let request = circumstances.request {
      let withdrawal = circumstances.withdrawal(of: .these([purpose]), at: desk)
      try await circumstances.withdraw(
        withdrawal,
        by: try person.value(),
        in: request,
        at: desk,
        json: json
      )
      return
    }
    try await circumstances.record(
      ConsentDraft(
        principal: try person.value(),
        purpose: purpose,
        happening: happening,
        occurred: circumstances.at?.instant(in: desk.zone),
        circumstances: circumstances.value
      ),
      at: desk,
      json: json
    )
  }

  private func happening(in zone: Zone) -> ConsentHappening? {
    let statement = notice.map {
      ConsentStatement(
        notice: $0,
        expression: expression ?? .expressed,
        giver: circumstances.giver,
        expires: expires?.instant(in: zone)
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
