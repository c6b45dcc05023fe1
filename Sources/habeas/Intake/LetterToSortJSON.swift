import Casework
import Storage
import SubjectRequests
import TimeLimits

/// A letter that waits or waited, as `--json` prints it; it holds nothing personal.
struct LetterToSortJSON: Encodable {
  let id: String
  let received: Instant
  /// On what the moment of arrival rests.
  let evidence: Receipt.Evidence
  /// Days since the arrival, in the controller's time zone.
  let days: Int
  let recorded: Instant
  let by: Handle
  let kind: LetterToSort.Reading.Kind
  let certainty: LetterToSort.Reading.Certainty
  let octets: Int
  let settlement: LetterSettlementJSON?

  init(_ letter: LetterToSort, at desk: Desk) {
    id = letter.id.description
    received = letter.receipt.instant
    evidence = letter.receipt.evidence
    days = CalendarDate(letter.receipt.instant, in: desk.zone).days(to: desk.today)
    recorded = letter.recorded
    by = letter.by
    kind = letter.reading.kind
    certainty = letter.reading.certainty
    octets = letter.octets
    settlement =
      switch letter.state {
      case .waiting: nil
      case .settled(let settlement): LetterSettlementJSON(settlement)
      }
  }
}

/// How a letter was settled, as `--json` prints it.
struct LetterSettlementJSON: Encodable {
  /// `request`, `reminder` or `no-request`.
  let outcome: String
  let reference: String?
  let settled: Instant
  let by: Handle

  init(_ settlement: LetterSettlement) {
    switch settlement.finding {
    case .request(let reference): (outcome, self.reference) = ("request", reference.description)
    case .reminder(let reference): (outcome, self.reference) = ("reminder", reference.description)
    case .noRequest: (outcome, reference) = ("no-request", nil)
    }
    settled = settlement.settled
    by = settlement.by
  }
}
