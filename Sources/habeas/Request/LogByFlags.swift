import ArgumentParser
import Casework
import Documents
import Storage
import SubjectRequests
import TimeLimits

/// Logs the one request that the flags describe.
struct LogByFlags {
  let flags: LogFlags
  let output: LogSource.Output

  func run(at desk: Desk) async throws {
    let row = RequestRow(
      rights: flags.claims.rights.map(\.word),
      received: flags.claims.received ?? "",
      name: flags.claims.name,
      email: flags.claims.email,
      channel: flags.channel.rawValue,
      language: flags.claims.language,
      reference: flags.externalReference,
      mandate: flags.persons.mandate?.rawValue,
      evidence: flags.persons.evidence,
      subjectName: flags.persons.subjectName,
      subjectEmail: flags.persons.subjectEmail,
      processor: flags.persons.processor,
      processorReceived: flags.persons.processorReceived,
      unofficialChannel: flags.persons.unofficialChannel?.rawValue,
      channelReason: flags.persons.channelReason,
      dated: flags.persons.dated
    )
    let draft: RequestDraft
    do {
      draft = try desk.draft(row, line: 1)
    } catch {
      throw ValidationError("--\(Self.flag(error.field)): \(error.reason)")
    }
    try check(draft.received, in: desk.zone)
    let logging = try await desk.log(draft, key: try flags.repetition.key())
    let view = try await desk.show(logging.reference)
    switch output {
    case .json:
      let loaded = view.loaded
      try JSONOutput.print(
        RequestJSON(loaded.file, view.deadlines, loaded, events: loaded.events)
      )
    case .text:
      let before = if case .loggedBefore = logging { " (was logged before)" } else { "" }
      print("Logged \(logging.reference)\(before)")
      for line in DeadlineLines.lines(view.deadlines, of: view.loaded.file, on: desk.today) {
        print("  \(line)")
      }
    }
  }

  /// Refuses a receipt of before the law, at whose head a slip of a digit would stay for good.
  private func check(_ received: Instant, in zone: Zone) throws {
    guard !flags.althoughOld, let first = CalendarDate(year: 2018, month: 5, day: 25),
      received < zone.startOfDay(first)
    else { return }
    throw ValidationError(
      """
      --received: \(CalendarDate(received, in: zone)) lies before \(first), since when the GDPR applies, \
      and cannot be corrected later; say --although-old where it is so
      """
    )
  }

  /// The flag by which a field of a row is given.
  private static func flag(_ field: String?) -> String {
    switch field {
    case nil: "right"
    case "reference": "external-reference"
    case "evidence": "mandate-evidence"
    case "subjectName": "subject-name"
    case "subjectEmail": "subject-email"
    case "processor": "via-processor"
    case "processorReceived": "processor-received"
    case "unofficialChannel": "unofficial-channel"
    case "channelReason": "channel-reason"
    case let field?: field
    }
  }
}
