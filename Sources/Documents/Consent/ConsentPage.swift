import Records
public import Register
import TimeLimits

extension ConsentProof {
  /// What is kept of a person's consent, as a page that anybody reads.
  ///
  /// - Parameter printing: the language and the time zone in which it is written.
  /// - Returns: the page, which needs no other file.
  public func html(_ printing: RegisterPrinting) -> String {
    worksheet(printing).html()
  }

  /// What is kept of a person's consent, as a document.
  ///
  /// - Parameter printing: the language and the time zone in which it is written.
  /// - Returns: the document, a chapter a purpose.
  public func worksheet(_ printing: RegisterPrinting) -> Worksheet {
    let page = ConsentPage(proof: self, printing: printing)
    let t = printing.t
    return Worksheet(
      register: principal.map { t("Consent of {1}", $0.identifier) }
        ?? t["Consent of a person whose identifier was erased"],
      subtitle: t(
        "What {1} keeps as proof (Article 7(1) GDPR), as of {2}",
        controller.name,
        printing.moment(made)
      ),
      printing,
      chapters: purposes.enumerated().map { index, purpose in
        [page.section("\(index + 1)", purpose)]
      } + [[page.texts("\(purposes.count + 1)")]]
    )
  }
}

/// The sections of the page.
private struct ConsentPage {
  let proof: ConsentProof
  let printing: RegisterPrinting

  private var t: Wording { printing.t }

  func section(_ number: String, _ purpose: ConsentPurpose) -> Worksheet.Section {
    let answer = ConsentAnswer(proof.standing(of: purpose), for: purpose, at: proof.made)
    let status = t[answer.status.rawValue]
    let words =
      answer.permits
      ? t("Status: {1}. Processing for this purpose may rest on it.", status)
      : t("Status: {1}. Nothing may be processed for this purpose on consent.", status)
    return .init(
      number,
      proof.name(of: purpose),
      level: 1,
      [
        .paragraph(RichText([.strong(words)])),
        .table(
          Table(
            t("What happened to the consent to {1}", purpose.description),
            [
              .init(t["When"], 3), .init(t["What"], 2), .init(t["How"], 4), .init(t["Notice"], 2),
              .init(t["Until"], 3), .init(t["Recorded"], 3),
            ],
            proof.entries(of: purpose).map { Table.Row(cells(of: $0)) }
          )
        ),
      ]
    )
  }

  func texts(_ number: String) -> Worksheet.Section {
    let texts = proof.notices.flatMap { notice -> [Worksheet.Block] in
      [
        .paragraph(
          RichText([
            .strong("\(notice.reference)"), .plain(", SHA-256 \(notice.digestText)"),
          ])
        )
      ] + RichText.paragraphs(of: notice.text).map(Worksheet.Block.paragraph)
    }
    return .init(
      number,
      t["Texts that were shown"],
      level: 1,
      texts.isEmpty ? [.fixed(t["No text is on record."])] : texts
    )
  }

  private func cells(of entry: ConsentProof.Entry) -> [Cell] {
    let event = entry.event
    return [
      Cell(fixed: printing.moment(event.occurred)),
      Cell(fixed: t[event.happening.kind.rawValue]), how(event),
      Cell(event.happening.notice?.description),
      .said(event.happening.statement?.expires.map { printing.moment($0) }, else: "–"),
      Cell([RichText(printing.moment(entry.recorded)), RichText(t("by {1}", entry.by))]),
    ]
  }

  private func how(_ event: ConsentEvent) -> Cell {
    let circumstances = event.circumstances
    var lines = [circumstances.method, circumstances.element].compactMap {
      $0.map { RichText(authored: $0) }
    }
    if let statement = event.happening.statement {
      lines.append(RichText(t[statement.expression.rawValue]))
    }
    if case .guardian(let name) = event.giver {
      lines.append(.labelled(t["By the holder of parental responsibility"], name))
    }
    if case .invalidated(let reason) = event.happening {
      lines.append(.labelled(t["Reason"], reason))
    }
    if let evidence = circumstances.evidence { lines.append(.labelled(t["Evidence"], evidence)) }
    if let request = circumstances.request { lines.append(RichText(t("In request {1}", request))) }
    return lines.isEmpty ? Cell(nil) : Cell(lines)
  }
}

extension NoticeText {
  /// The hash in hexadecimal digits.
  public var digestText: String { sha256.hexadecimal }
}
