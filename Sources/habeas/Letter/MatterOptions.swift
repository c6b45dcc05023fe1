import ArgumentParser
import SubjectRequests
import TimeLimits

/// What a letter is about, by flags.
struct MatterOptions: ParsableArguments {
  @Option(help: "What kind of letter.")
  var kind: LetterKind

  @OptionGroup var claims: ClaimOptions

  @Option(help: "Why: of a question, an extension, the end of a restriction or of the case.")
  var reason: [String] = []

  @Option(help: "What the person is asked to send or say.")
  var ask: [String] = []

  @Option(
    help: ArgumentHelp(
      "The last day on which a reply is expected; two weeks from today, or the next working day, unless given.",
      valueName: "date"
    )
  )
  var replyBy: CalendarDate?

  @Flag(help: "A question is not put without undue delay, so that it stops no clock.")
  var late = false

  @Option(help: "An extension: one or two further months.")
  var months: Int?

  @Option(help: "An extension: the ground for it (Art. 12(3)).")
  var ground: ExtensionGround?

  @Option(help: ArgumentHelp("The day on which a restriction ends.", valueName: "date"))
  var on: CalendarDate?

  @Option(
    help: ArgumentHelp(
      "The number of the recipient that is told what was done (Art. 19).",
      valueName: "number"
    )
  )
  var recipient: Int?

  @Option(help: "What was done, in detail, for a recipient.")
  var details: String?

  @Option(help: "What of a claim that was granted in part stays as it is, for a recipient.")
  var stays: String?

  @OptionGroup var remedies: RemedyOptions

  /// The matter that the flags describe.
  ///
  /// - Parameters:
  ///   - expected: the last day for a reply where none is given.
  ///   - recourse: where the person may complain, of a case that ends unanswered.
  /// - Returns: the matter.
  /// - Throws: `ValidationError` that names a flag that the kind needs; an error of `recourse`.
  func matter(
    replyBy expected: CalendarDate,
    recourse: () async throws -> Recourse
  ) async throws -> LetterMatter {
    switch kind {
    case .acknowledgement: .acknowledgement
    case .identityQuestion: .identityQuestion(try question(expected), timeliness)
    case .clarification:
      .clarification(try question(expected), timeliness, about: try claims.selection)
    case .extensionNotice:
      .extensionNotice(
        months: try present(months, "months"),
        on: try present(ground, "ground"),
        reasons: try once(reason, "reason"),
        about: try claims.selection
      )
    case .answer: .answer(try claims.selection)
    case .partRefusal: .partRefusal(try claims.selection)
    case .refusal: .refusal(try claims.selection)
    case .restrictionLifting:
      .restrictionLifting(reasons: try once(reason, "reason"), on: try present(on, "on"))
    case .recipientNotice:
      .recipientNotice(
        RecipientNotice(
          number: try present(recipient, "recipient"),
          details: details ?? "",
          stays: stays,
          replyBy: replyBy ?? expected
        )
      )
    case .recipientList: .recipientList
    case .closingNotice: .closingNotice(reasons: try once(reason, "reason"), try await recourse())
    }
  }

  private var timeliness: Happening.Timeliness { late ? .late : .timely }

  private func question(_ expected: CalendarDate) throws -> LetterQuestion {
    LetterQuestion(
      reason: try once(reason, "reason"),
      ask: try once(ask, "ask"),
      replyBy: replyBy ?? expected
    )
  }

  /// What is said once; a second text would put the first out of the letter without a word.
  private func once(_ texts: [String], _ name: String) throws -> String {
    guard texts.count <= 1 else {
      throw ValidationError("--\(name): given \(texts.count) times; say all of it in one text")
    }
    return texts.first ?? ""
  }

  private func present<Value>(_ value: Value?, _ name: String) throws -> Value {
    guard let value else {
      throw ValidationError("--\(name): a letter of the kind \(kind.rawValue) needs it")
    }
    return value
  }
}
