import Records
public import Register
import TimeLimits

extension ConsentProof {
  /// What is kept of a person's consent, as a page that anybody reads.
  public func html() throws -> String { try worksheet.html() }

  /// What is kept of a person's consent, as a document.
  public var worksheet: Worksheet {
    let who = principal?.identifier ?? "a person whose identifier was erased"
    return Worksheet(
      register: "Consent of \(who)",
      subtitle: "What \(controller.name) keeps as proof (Article 7(1) GDPR), as of \(made)",
      controller: controller.name,
      dated: CalendarDate(iso8601: String(made.description.prefix(10))) ?? .epoch,
      chapters: purposes.enumerated().map { index, purpose in
        [section("\(index + 1)", purpose)]
      } + [[noticeSection("\(purposes.count + 1)")]]
    )
  }

  private func section(_ number: String, _ purpose: ConsentPurpose) -> Worksheet.Section {
    let answer = ConsentAnswer(standing(of: purpose), for: purpose, at: made)
    let words =
      answer.permits
      ? "Consent is \(answer.status.rawValue): processing for this purpose may rest on it."
      : "The status is \(answer.status.rawValue): nothing may be processed for this purpose."
    return .init(
      number,
      name(of: purpose),
      level: 1,
      [
        .paragraph(RichText([.strong(words)])),
        .table(
          Table(
            "What happened to the consent to \(purpose)",
            [
              .init("When", 3), .init("What"), .init("How", 3), .init("Notice"),
              .init("Until"), .init("Recorded", 3),
            ],
            entries(of: purpose).map { Table.Row($0.cells) }
          )
        ),
      ]
    )
  }

  private func noticeSection(_ number: String) -> Worksheet.Section {
    .init(
      number,
      "Texts that were shown",
      level: 1,
      notices.isEmpty
        ? [.paragraph(RichText("No text is on record."))]
        : notices.flatMap { notice in
          [
            .paragraph(
              RichText([
                .strong("\(notice.reference)"), .plain(", SHA-256 \(notice.digestText)"),
              ])
            )
          ] + RichText.paragraphs(of: notice.text).map(Worksheet.Block.paragraph)
        }
    )
  }
}

extension ConsentProof.Entry {
  fileprivate var cells: [Cell] {
    let statement = event.happening.statement
    var how = [event.circumstances.method, event.circumstances.element].compactMap(\.self)
    if let statement { how.append(statement.expression.rawValue) }
    if case .guardian(let name)? = statement?.giver { how.append("by the guardian \(name)") }
    if case .invalidated(let reason) = event.happening { how.append(reason) }
    if let evidence = event.circumstances.evidence { how.append("Evidence: \(evidence)") }
    if let request = event.circumstances.request { how.append("In request \(request)") }
    return [
      Cell("\(event.occurred)"), Cell(event.happening.kind.rawValue), Cell(lines: how),
      Cell(event.happening.notice?.description), Cell(statement?.expires?.description),
      Cell("\(recorded) by \(by)"),
    ]
  }
}

extension NoticeText {
  /// The hash in hexadecimal digits.
  public var digestText: String { sha256.hexadecimal }
}
