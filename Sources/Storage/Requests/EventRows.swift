import Foundation
import Postgres
import SubjectRequests
import TimeLimits

/// Events laid out column by column, their words sealed.
struct EventRows {
  private(set) var request: [Identifier<SubjectRequest>] = []
  private(set) var sequence: [Int32] = []
  private(set) var claim: [Identifier<Claim>?] = []
  private(set) var kind: [String] = []
  private(set) var occurred: [Instant] = []
  private(set) var recorded: [Instant] = []
  private(set) var by: [String] = []
  private(set) var right: [String?] = []
  private(set) var article: [String?] = []
  private(set) var timeliness: [String?] = []
  private(set) var months: [Int16?] = []
  private(set) var outcome: [String?] = []
  /// Joined by commas, since arrays of arrays must be rectangular.
  private(set) var grounds: [String?] = []
  private(set) var authority: [String?] = []
  private(set) var remedy: [String?] = []
  private(set) var assignee: [String?] = []
  private(set) var closing: [String?] = []
  private(set) var number: [Int16?] = []
  private(set) var detail: [String?] = []
  private(set) var otherReference: [Reference?] = []
  private(set) var otherMoment: [Instant?] = []
  private(set) var firesOn: [CalendarDate?] = []
  private(set) var feeHundredths: [Int?] = []
  private(set) var feeCurrency: [String?] = []
  private(set) var proposedBy: [String?] = []
  private(set) var words: [Data?] = []

  mutating func append(
    _ event: CaseEvent,
    of file: CaseFile,
    sealedBy cipher: CaseCipher
  ) throws(SealingError) {
    let claimed = event.claim.flatMap { file[$0]?.right }
    let text = append(event, of: file.request.id, on: claimed)
    guard let text else { return words.append(nil) }
    let sealed = try cipher.seal(text, as: .words(sequence: event.sequence))
    words.append(Data(sealed.bytes))
  }

  /// Adds the erasure of a case, which has no words.
  mutating func append(erasure event: CaseEvent, of request: Identifier<SubjectRequest>) {
    _ = append(event, of: request)
    words.append(nil)
  }

  /// Adds what stands in the clear, and gives the words that are to be sealed.
  private mutating func append(
    _ event: CaseEvent,
    of request: Identifier<SubjectRequest>,
    on claimed: ClaimedRight? = nil
  ) -> String? {
    let columns = EventColumns(event.happening, on: claimed)
    self.request.append(request)
    sequence.append(Int32(event.sequence))
    claim.append(event.claim)
    kind.append(columns.kind.rawValue)
    occurred.append(event.occurred)
    recorded.append(event.recorded)
    by.append(event.by.description)
    right.append(columns.right?.rawValue)
    article.append(columns.article)
    timeliness.append(columns.timeliness?.rawValue)
    months.append(columns.months.map(Int16.init))
    outcome.append(columns.outcome?.rawValue)
    grounds.append(columns.grounds?.joined(separator: ","))
    authority.append(columns.authority)
    remedy.append(columns.remedy)
    assignee.append(columns.assignee?.description)
    closing.append(columns.closing?.rawValue)
    appendNumbered(columns)
    return columns.words
  }

  private mutating func appendNumbered(_ columns: EventColumns) {
    number.append(columns.number.map(Int16.init))
    detail.append(columns.detail)
    otherReference.append(columns.otherReference)
    otherMoment.append(columns.otherMoment)
    firesOn.append(columns.firesOn)
    feeHundredths.append(columns.feeHundredths)
    feeCurrency.append(columns.feeCurrency)
    proposedBy.append(columns.proposedBy?.description)
  }
}
