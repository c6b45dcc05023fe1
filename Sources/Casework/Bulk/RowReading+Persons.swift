import SubjectRequests
import Texts
import TimeLimits

extension RowReading {
  /// By what power the requester writes for somebody else, and for whom; nil where for themselves.
  func representation(_ row: RequestRow) throws(RowRefusal) -> RequestDraft.Representation? {
    let subject = Person(
      name: try text(row.subjectName, "subjectName", .name),
      email: try email(row.subjectEmail, "subjectEmail")
    )
    let evidence = try text(row.evidence, "evidence", .prose(longest: 2_000))
    guard let word = try text(row.mandate, "mandate", .line(longest: 20)) else {
      let told =
        [("evidence", evidence), ("subjectName", subject.name)] + [("subjectEmail", subject.email)]
      for (field, value) in told where value != nil {
        throw refusal(field, "goes with a mandate; one of \(Self.mandates)")
      }
      return nil
    }
    guard let mandate = Mandate.Kind(rawValue: word) else {
      throw refusal("mandate", "not a mandate; one of \(Self.mandates)")
    }
    guard let evidence else {
      throw refusal("evidence", "missing; say what shows the mandate, such as a written authority")
    }
    guard subject.name != nil || subject.email != nil else {
      throw refusal("subjectName", "missing; name the data subject, or give the address")
    }
    return RequestDraft.Representation(mandate: mandate, evidence: evidence, subject: subject)
  }

  /// The processor that received the request before it arrived, and when; nil where none did.
  func forwarding(
    _ row: RequestRow,
    _ arrival: Instant
  ) throws(RowRefusal) -> RequestDraft.Forwarding? {
    let moment = try text(row.processorReceived, "processorReceived", .line(longest: 40))
    guard let processor = try text(row.processor, "processor", .name) else {
      guard moment == nil else {
        throw refusal("processor", "missing; name the processor that received it first")
      }
      return nil
    }
    guard let moment else {
      throw refusal("processorReceived", "missing; say when the processor received it")
    }
    let first = try received(moment, "processorReceived")
    guard first <= arrival else {
      throw refusal("processorReceived", "later than received; the processor had it first")
    }
    return RequestDraft.Forwarding(processor: processor, received: first)
  }

  /// Why the request came by no official channel; nil where it did.
  func misdirection(_ row: RequestRow) throws(RowRefusal) -> MarkMisdirected? {
    let reason = try text(row.channelReason, "channelReason", .words)
    guard let word = try text(row.unofficialChannel, "unofficialChannel", .line(longest: 40)) else {
      guard reason == nil else {
        throw refusal("unofficialChannel", "missing; one of \(UnofficialChannel.words)")
      }
      return nil
    }
    guard let channel = UnofficialChannel(rawValue: word) else {
      throw refusal("unofficialChannel", "not a ground; one of \(UnofficialChannel.words)")
    }
    guard let reason else {
      throw refusal("channelReason", "missing; say why it is no official channel")
    }
    return MarkMisdirected(channel, reason: reason)
  }

  /// The date that the request bears; nil where none is told.
  func dated(_ row: RequestRow, _ arrival: Instant) throws(RowRefusal) -> RecordDate? {
    guard let word = try text(row.dated, "dated", .line(longest: 40)) else { return nil }
    guard let day = CalendarDate(iso8601: word) else {
      throw refusal("dated", "not a day of ISO 8601, such as 2026-10-28")
    }
    let received = CalendarDate(iso8601: row.received) ?? CalendarDate(arrival, in: zone)
    guard day <= received else {
      throw refusal("dated", "later than received; give the date that the request bears")
    }
    return RecordDate(day)
  }

  private static let mandates = Mandate.Kind.allCases.map(\.rawValue).joined(separator: " ")
}
