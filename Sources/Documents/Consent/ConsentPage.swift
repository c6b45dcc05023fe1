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
    let subtitle =
      switch controller.law {
      case .regulation: "What {1} keeps as proof (Article 7(1) GDPR), as of {2}"
      case .another: "What {1} keeps as proof, as of {2}"
      }
    return Worksheet(
      register: principal.map { t("Consent of {1}", $0.identifier) }
        ?? t["Consent of a person whose identifier was erased"],
      subtitle: t(subtitle, controller.name, printing.moment(made)),
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
    let entries = proof.entries(of: purpose)
    let hasEnd = entries.contains { $0.event.happening.statement?.expires != nil }
    let columns: [(String, Int)] =
      [(t["When"], 4), (t["What"], 3), (t["How"], 4), (t["Notice"], 4)]
      + (hasEnd ? [(t["Until"], 4)] : []) + [(t["Recorded"], 4)]
    return .init(
      number,
      proof.name(of: purpose),
      level: 1,
      [
        .paragraph(RichText([.strong(words)]))
      ] + described(purpose) + [
        .table(
          Table(
            t("What happened to the consent to {1}", purpose.description),
            columns.map { .init($0.0, $0.1) },
            entries.map { Table.Row(cells(of: $0, withEnd: hasEnd)) }
          )
        )
      ]
    )
  }

  /// Since when the register describes the purpose so as it was when consent was given last.
  private func described(_ purpose: ConsentPurpose) -> [Worksheet.Block] {
    guard let version = proof.activities[purpose] else { return [] }
    let words = t(
      "As the register describes it since {1} (version {2})",
      moment(version.recorded),
      "\(version.number)"
    )
    return [.paragraph(RichText(words))]
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

  private func cells(of entry: ConsentProof.Entry, withEnd: Bool) -> [Cell] {
    let event = entry.event
    let end = event.happening.statement?.expires.map { moment($0) }
    return [
      Cell(fixed: moment(event.occurred)),
      Cell(fixed: t[event.happening.kind.rawValue]), how(event),
      Cell(event.happening.notice?.description),
    ] + (withEnd ? [.said(end, else: "–")] : [])
      + [Cell([RichText(moment(entry.recorded)), RichText(t("by {1}", entry.by))])]
  }

  /// Day and time to the minute; the zone stands at the head of the page.
  private func moment(_ instant: Instant) -> String {
    LocalMoment.text(instant, in: printing.zone)
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
