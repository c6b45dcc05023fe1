import Foundation
import SubjectRequests
import TimeLimits

/// What a letter is about, as it is stored: JSON, sealed.
struct MatterRecord: Codable {
  var kind: LetterKind
  var reason: String?
  var ask: String?
  var replyBy: CalendarDate?
  var timeliness: Happening.Timeliness?
  var months: Int?
  var ground: ExtensionGround?
  /// The claims by the words of the command line; nil means all that are open.
  var claims: [String]?
  var on: CalendarDate?
  var recipient: Int?
  var details: String?
  var stays: String?
  var authority: String?
  var remedy: String?
  /// From what the letter was drafted; nil for letters from before that was kept.
  var basis: LetterBasis?

  init(_ matter: LetterMatter, drafted basis: LetterBasis?) {
    kind = matter.kind
    self.basis = basis
    switch matter {
    case .acknowledgement, .recipientList: break
    case .identityQuestion(let question, let timeliness): take(question, timeliness)
    case .clarification(let question, let timeliness, let selection):
      take(question, timeliness)
      claims = selection.words
    case .extensionNotice(let months, let ground, let reasons, let selection):
      self.months = months
      self.ground = ground
      reason = reasons
      claims = selection.words
    case .answer(let selection), .partRefusal(let selection), .refusal(let selection):
      claims = selection.words
    case .restrictionLifting(let reasons, let day):
      reason = reasons
      on = day
    case .recipientNotice(let notice):
      recipient = notice.number
      details = notice.details
      stays = notice.stays
      replyBy = notice.replyBy
    case .closingNotice(let reasons, let recourse):
      reason = reasons
      authority = recourse.authority
      remedy = recourse.remedy
    }
  }

  /// The record as it is sealed.
  func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return [UInt8](try encoder.encode(self))
  }

  private mutating func take(_ question: LetterQuestion, _ timeliness: Happening.Timeliness) {
    reason = question.reason
    ask = question.ask
    replyBy = question.replyBy
    self.timeliness = timeliness
  }

  /// The matter that the record tells.
  ///
  /// - Throws: ``StorageError/unreadableLetter`` where a part is missing.
  func matter() throws -> LetterMatter {
    switch kind {
    case .acknowledgement: .acknowledgement
    case .identityQuestion: .identityQuestion(try question(), try present(timeliness))
    case .clarification:
      .clarification(try question(), try present(timeliness), about: try selection())
    case .extensionNotice:
      .extensionNotice(
        months: try present(months),
        on: ground,
        reasons: try present(reason),
        about: try selection()
      )
    case .answer: .answer(try selection())
    case .partRefusal: .partRefusal(try selection())
    case .refusal: .refusal(try selection())
    case .restrictionLifting: .restrictionLifting(reasons: try present(reason), on: try present(on))
    case .recipientNotice:
      .recipientNotice(
        RecipientNotice(
          number: try present(recipient),
          details: try present(details),
          stays: stays,
          replyBy: try present(replyBy)
        )
      )
    case .recipientList: .recipientList
    case .closingNotice: .closingNotice(reasons: try present(reason), try recourse())
    }
  }

  private func recourse() throws -> Recourse {
    try Recourse(authority: try present(authority), remedy: try present(remedy))
  }

  private func question() throws -> LetterQuestion {
    LetterQuestion(
      reason: try present(reason),
      ask: try present(ask),
      replyBy: try present(replyBy)
    )
  }

  private func selection() throws -> ClaimSelection {
    guard let claims else { return .allOpen }
    return .claimed(try claims.map { try present(ClaimedRight(word: $0)) })
  }

  private func present<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw StorageError.unreadableLetter }
    return value
  }
}

extension ClaimSelection {
  fileprivate var words: [String]? {
    switch self {
    case .allOpen: nil
    case .rights(let rights): rights.map(\.rawValue)
    case .claimed(let claimed): claimed.map(\.word)
    }
  }
}
