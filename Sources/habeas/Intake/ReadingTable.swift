import Correspondence
import SubjectRequests

/// A reading as a person reads it.
struct ReadingTable {
  let file: String
  let reading: LetterReading

  init(file: String, _ reading: LetterReading) {
    self.file = file
    self.reading = reading
  }

  var text: String {
    var rows: [(label: String, value: String)] = [
      ("kind", kind),
      ("language", reading.language ?? "unknown"),
      ("from", from),
    ]
    if let passing = reading.passedOn {
      rows.append(
        ("passed on", "by \(passing.by?.address ?? "nobody who is named"), \(had(passing))")
      )
    }
    rows += [
      ("sent", ReadingLine.text(reading.sent) ?? "unknown"),
      ("received", ReadingLine.text(reading.received) ?? "unknown"),
      ("subject", reading.subject ?? "none"),
    ]
    for finding in reading.rights {
      rows.append((finding.right.rawValue, "Art. \(finding.article): «\(finding.quote)»"))
    }
    for attachment in reading.attachments {
      rows.append(("attachment", "\(attachment.mediaType), \(attachment.size) bytes"))
    }
    let label = rows.map(\.label.count).max() ?? 0
    let room = max(20, Terminal.width - label - 4)
    let lines = rows.flatMap { row in
      WrappedText.lines(of: row.value, width: room).enumerated().map { index, line in
        let name = index == 0 ? row.label : ""
        return "  \(name)\(String(repeating: " ", count: label - name.count))  \(line)"
      }
    }
    return ([file] + lines).joined(separator: "\n")
  }

  private var kind: String {
    switch reading.certainty {
    case .plain: reading.kind.rawValue
    case .unsure: "\(reading.kind.rawValue), unsure: a person must look"
    }
  }

  /// When whoever passed it on had it.
  private func had(_ passing: LetterReading.PassingOn) -> String {
    if let received = passing.received { return "who received it \(received)" }
    return passing.sent.map { "written \($0)" } ?? "received nobody knows when"
  }

  private var from: String {
    guard let sender = reading.sender else { return "unknown" }
    return sender.name.map { "\($0) <\(sender.address)>" } ?? sender.address
  }
}
