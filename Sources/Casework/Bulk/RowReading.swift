import SubjectRequests
import Texts
import TimeLimits

/// Checks a row, field by field.
struct RowReading {
  let line: Int
  let zone: Zone
  let now: Instant

  func draft(_ row: RequestRow) throws(RowRefusal) -> RequestDraft {
    let arrival = try received(row.received, "received")
    return RequestDraft(
      rights: try rights(row.rights),
      received: arrival,
      receivedDay: CalendarDate(iso8601: row.received),
      channel: try channel(row.channel),
      requester: Person(
        name: try text(row.name, "name", .name),
        email: try email(row.email, "email")
      ),
      language: try language(row.language),
      externalReference: try text(
        row.reference,
        "reference",
        .line(longest: RequestRow.longestReference)
      ),
      representation: try representation(row),
      forwarding: try forwarding(row, arrival),
      misdirection: try misdirection(row),
      dated: try dated(row, arrival)
    )
  }

  private func rights(_ words: [String]) throws(RowRefusal) -> [ClaimedRight] {
    var rights: [ClaimedRight] = []
    for word in words {
      guard let right = ClaimedRight(word: word) else {
        throw refusal("right", "not a right; one of \(ClaimedRight.words.joined(separator: " "))")
      }
      guard !rights.contains(right) else { throw refusal("right", "named twice") }
      rights.append(right)
    }
    guard !rights.isEmpty else {
      throw refusal("right", "empty; one of \(ClaimedRight.words.joined(separator: " "))")
    }
    return rights
  }

  func received(_ text: String, _ field: String) throws(RowRefusal) -> Instant {
    guard let instant = Instant(received: text, in: zone) else {
      throw refusal(
        field,
        "not a day or an instant of ISO 8601, such as 2026-11-02 or 2026-11-02T09:30:00+01:00"
      )
    }
    guard instant <= now else {
      throw refusal(field, "in the future; give the moment of arrival")
    }
    return instant
  }

  private func channel(_ text: String?) throws(RowRefusal) -> Channel {
    guard let text, !text.isEmpty else { return .other }
    guard let channel = Channel(rawValue: text) else {
      let known = Channel.allCases.map(\.rawValue).joined(separator: " ")
      throw refusal("channel", "not a channel; one of \(known)")
    }
    return channel
  }

  func email(_ text: String?, _ field: String) throws(RowRefusal) -> String? {
    guard let address = try self.text(text, field, .address) else { return nil }
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count >= 2, !(parts.first ?? "").isEmpty, !(parts.last ?? "").isEmpty else {
      throw refusal(field, "not an address; it has the form somebody@example.org")
    }
    return address
  }

  private func language(_ text: String?) throws(RowRefusal) -> String? {
    guard let text, !text.isEmpty else { return nil }
    guard let language = WrittenLanguage(text) else {
      throw refusal("language", "not a code of ISO 639, such as en or nl")
    }
    return language.code
  }

  func text(
    _ text: String?,
    _ field: String,
    _ rule: TextRule
  ) throws(RowRefusal) -> String? {
    guard let text, !text.allSatisfy(\.isWhitespace) else { return nil }
    if let flaw = rule.flaw(of: text) { throw refusal(field, "\(flaw)") }
    return text
  }

  func refusal(_ field: String, _ reason: String) -> RowRefusal {
    RowRefusal(line: line, field: field, reason: reason)
  }
}
