import Casework
import Documents
import Storage
import SubjectRequests
import TimeLimits

/// Prints lists of requests, for people or as JSON.
struct RequestListOutput {
  let desk: Desk
  let json: Bool

  func print(_ found: [RequestListing]) throws {
    if json {
      for listing in found { try JSONOutput.print(ListingJSON(listing)) }
      return
    }
    guard !found.isEmpty else {
      Terminal.print("No requests.")
      return
    }
    var table = TextColumns(
      ["REFERENCE", "RECEIVED", "RIGHTS", "STATUS", "DUE", "WHO", "ASSIGNEE"],
      firm: ["REFERENCE", "RECEIVED", "DUE"]
    )
    for listing in found {
      table.add([
        listing.reference.description,
        (listing.toldDay ?? CalendarDate(listing.received, in: desk.zone)).description,
        listing.rights.map(\.word).joined(separator: " "),
        status(listing),
        due(listing),
        who(listing),
        listing.assignee?.description ?? "-",
      ])
    }
    for line in table.lines(width: Terminal.width) { Terminal.print(line) }
    for alarm in AlarmWords.sentences(found.flatMap(\.alarms).distinct) {
      Terminal.print("! \(alarm.says)")
    }
  }

  /// The day that counts, marked where something must be known beside it.
  private func due(_ listing: RequestListing) -> String {
    guard let due = listing.due else { return "-" }
    return listing.alarms.isEmpty ? due.description : "\(due) !"
  }

  private func status(_ listing: RequestListing) -> String {
    listing.feesAwaited.isEmpty ? listing.status.rawValue : "\(listing.status.rawValue), fee asked"
  }

  private func who(_ listing: RequestListing) -> String {
    if let erased = listing.erased { return "erased \(CalendarDate(erased, in: desk.zone))" }
    return listing.requester.map { $0.name ?? $0.email ?? "-" } ?? "(no key)"
  }
}

/// A line of a list as `--json` prints it.
private struct ListingJSON: Encodable {
  let reference: String
  let externalReference: String?
  let received: Instant
  /// The day of the receipt where nobody told an hour; absent where one is known.
  let receivedOn: CalendarDate?
  let channel: Channel
  let rights: [Right]
  let status: RequestStatus
  let due: CalendarDate?
  /// What a person must know beside that day.
  let alarms: [WordedPhrase]
  /// The rights whose claims wait for a fee that was asked for.
  let feesAwaited: [Right]
  let assignee: Handle?
  let name: String?
  let email: String?
  let erased: Instant?

  init(_ listing: RequestListing) {
    reference = listing.reference.description
    externalReference = listing.externalReference
    received = listing.received
    receivedOn = listing.toldDay
    channel = listing.channel
    rights = listing.rights.map(\.right)
    status = listing.status
    due = listing.due
    alarms = AlarmWords.sentences(listing.alarms)
    feesAwaited = listing.feesAwaited.map(\.right)
    assignee = listing.assignee
    name = listing.requester?.name
    email = listing.requester?.email
    erased = listing.erased
  }
}
