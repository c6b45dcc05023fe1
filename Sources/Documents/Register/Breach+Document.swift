import Records
public import Register
public import TimeLimits

extension Breach: PrintableRecord {
  /// The internal record of breaches: Article 33(5).
  public static func worksheet(
    of records: [RecordVersion<Breach>],
    _ printing: RegisterPrinting
  ) -> Worksheet {
    let t = printing.t
    return Worksheet(
      register: t("Record of personal data breaches of {1}", printing.controller),
      subtitle: t(
        "Article 33(5) GDPR, as of {1}; breaches: {2}",
        "\(printing.dated)",
        "\(records.count)"
      ),
      printing,
      chapters: records.enumerated().map { index, version in
        BreachChapter(number: "\(index + 1)", breach: version.record, printing: printing)
          .internalRecord(printing.standing(of: version))
      }
    )
  }

  /// The notification to the supervisory authority with the fields of Article 33(3).
  ///
  /// What is not known yet is said to follow: Article 33(4).
  ///
  /// - Parameters:
  ///   - authority: who is notified.
  ///   - printing: who notifies, and how it is printed.
  ///   - timeliness: whether the 72 hours are over, so that reasons must be given: Article 33(1).
  /// - Returns: the document.
  public func notification(
    to authority: String,
    _ printing: RegisterPrinting,
    timeliness: NotificationTimeliness = .inTime
  ) -> Worksheet {
    let t = printing.t
    return Worksheet(
      register: t["Notification of a personal data breach"],
      subtitle: t(
        "{1} to {2}, {3}, Article 33 GDPR",
        printing.controller,
        authority,
        "\(printing.dated)"
      ),
      printing,
      chapters: [
        BreachChapter(number: "1", breach: self, printing: printing).notification(timeliness)
      ]
    )
  }
}

/// Whether a notification is made within the 72 hours.
public enum NotificationTimeliness: Sendable, Hashable {
  case inTime
  /// The time was over at this instant.
  case late(since: Instant)
}

/// One breach as chapters of a document.
struct BreachChapter {
  let number: String
  let breach: Breach
  let printing: RegisterPrinting

  var t: Wording { printing.t }

  /// What the authority is told.
  func notification(_ timeliness: NotificationTimeliness) -> [Worksheet.Section] {
    let earlier = breach.notifications
    let phase =
      earlier.isEmpty
      ? t["First notification"] : t("Further information, phase {1}", "\(earlier.count + 1)")
    return [
      .init(
        number,
        breach.name,
        level: 1,
        [
          .table(
            t.facts(
              t["The breach"],
              [
                (t["Controller"], Cell(lines: [printing.controller] + printing.address)),
                (t["Our reference"], Cell(breach.id.description)),
                (t["Your reference"], .said(earlier.compactMap(\.reference).last)),
                (t["Phase"], Cell(fixed: phase)),
              ] + happened + [
                (t["Reasons for the delay"], delay(timeliness)),
                (t["Persons concerned, Art. 34"], communication),
              ]
            )
          ),
          .table(breach.description.table(t, breach.missingFacts)),
        ]
      )
    ]
  }

  /// When and how it came to be known.
  var happened: [(String, Cell?)] {
    [
      (
        t["Began"],
        breach.began.map { Cell(fixed: printing.moment($0)) } ?? breach.missingFacts.cell(t)
      ),
      (t["Known since"], Cell(fixed: printing.moment(breach.aware))),
      (t["Discovered"], Cell(breach.discovered)), (t["Notice of a processor"], processor),
    ]
  }

  /// The reasons that must go with what is told too late; they are asked for where none is written.
  private func delay(_ timeliness: NotificationTimeliness) -> Cell? {
    if let reasons = breach.notifications.first?.delayReasons { return Cell(reasons) }
    guard breach.notifications.isEmpty, case .late(let end) = timeliness else { return nil }
    return Cell(
      fixed: t("To be given: the 72 hours ended at {1} (Art. 33(1))", printing.moment(end)),
      tone: .grave
    )
  }

  private var processor: Cell? {
    breach.processorNotice.map { notice in
      let aware = notice.aware.map { RichText(t("itself aware since {1}", printing.moment($0))) }
      return Cell(
        [
          RichText(authored: printing.name(of: notice.processor)),
          RichText(t("received {1}", printing.moment(notice.received))),
        ] + [aware].compactMap(\.self) + [RichText(authored: notice.words)]
      )
    }
  }

  /// Whether and when the persons were told, or why not.
  var communication: Cell {
    switch breach.communication {
    case .notDecided: Cell(fixed: t["not decided"], tone: .wary)
    case .sent(let instant, let channel, let words):
      Cell([
        RichText(t("Told on {1}: {2}", printing.moment(instant), channel)),
        RichText(authored: words),
      ])
    case .notRequired(let ground, let reasons):
      Cell([
        RichText(t("Not told: Art. {1}", ground.rawValue)), RichText(authored: reasons),
      ])
    }
  }
}
