import Records
public import Register
public import TimeLimits

extension Breach: PrintableRecord {
  /// The internal record of breaches: Article 33(5).
  public static func worksheet(
    of records: [RecordVersion<Breach>],
    controller: String,
    dated: CalendarDate
  ) -> Worksheet {
    Worksheet(
      register: "Record of personal data breaches of \(controller)",
      subtitle: "Article 33(5) GDPR, as of \(dated): \(records.count) breaches",
      controller: controller,
      dated: dated,
      chapters: records.enumerated().map { index, version in
        BreachChapter(number: "\(index + 1)", breach: version.record)
          .internalRecord(version.standing())
      }
    )
  }

  /// The notification to the supervisory authority with the fields of Article 33(3).
  ///
  /// What is not known yet is said to follow: Article 33(4).
  ///
  /// - Parameters:
  ///   - controller: who notifies.
  ///   - authority: who is notified.
  ///   - dated: the day of the notification.
  /// - Returns: the document.
  public func notification(
    of controller: String,
    to authority: String,
    dated: CalendarDate
  ) -> Worksheet {
    Worksheet(
      register: "Notification of a personal data breach",
      subtitle: "\(controller) to \(authority), \(dated), Article 33 GDPR",
      controller: controller,
      dated: dated,
      chapters: [BreachChapter(number: "1", breach: self).notification]
    )
  }
}

/// One breach as chapters of a document.
struct BreachChapter {
  let number: String
  let breach: Breach

  /// What the authority is told.
  var notification: [Worksheet.Section] {
    let phases = breach.notifications.count
    let phase = phases == 0 ? "First notification" : "Further information, phase \(phases + 1)"
    return [
      .init(
        number,
        breach.name,
        level: 1,
        [
          .table(
            .facts(
              "The breach",
              [
                ("Reference", breach.id.description), ("Phase", phase),
                ("Began", breach.began?.description ?? BreachDescription.later),
                ("Known since", breach.aware.description), ("Discovered", breach.discovered),
                ("Notice of a processor", processor),
                ("Reasons for delay", breach.notifications.first?.delayReasons),
              ]
            )
          ),
          .table(breach.description.table),
        ]
      )
    ]
  }

  /// What is kept inside.
  func internalRecord(_ standing: String) -> [Worksheet.Section] {
    notification + [
      .init(
        "\(number).1",
        "Risk, notifications, closure",
        level: 2,
        [
          .table(
            .facts(
              "Assessment and decisions",
              [
                ("Owner", breach.owner.description), ("Risk", risk),
                ("Persons", communication), ("Closed", breach.closure?.closed.description),
                ("Cause", breach.closure?.cause),
                ("Against recurrence", breach.closure?.prevention.joined(separator: "; ")),
                ("Version", standing),
              ]
            )
          ),
          .table(phases),
        ]
      )
    ]
  }

  private var phases: Table {
    Table(
      "Notifications to the authority, Article 33(1) and (4)",
      [
        .init("Sent", 2), .init("Authority", 3), .init("Phase"), .init("Reference"),
        .init("Delay", 3),
      ],
      breach.notifications.map {
        Table.Row([
          Cell("\($0.sent)"), Cell($0.authority), Cell($0.phase.rawValue), Cell($0.reference),
          Cell($0.delayReasons),
        ])
      }
    )
  }

  private var processor: String? {
    breach.processorNotice.map { "\($0.processor), received \($0.received): \($0.words)" }
  }

  private var risk: String {
    switch breach.risk {
    case .notAssessed(let owner): "Not assessed yet, by \(owner)"
    case .unlikely(let reasons): "Unlikely to result in a risk: \(reasons)"
    case .risk(let reasons): "A risk: \(reasons)"
    case .high(let reasons): "A high risk: \(reasons)"
    }
  }

  private var communication: String {
    switch breach.communication {
    case .notDecided(let owner): "Not decided yet, by \(owner)"
    case .sent(let instant, let channel, let words): "Told on \(instant) by \(channel): \(words)"
    case .notRequired(let ground, let reasons): "Not told, Article \(ground.rawValue): \(reasons)"
    }
  }
}
