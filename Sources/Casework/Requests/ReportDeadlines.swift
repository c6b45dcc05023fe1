import Postgres
import Records
import Register
public import Storage
public import SubjectRequests
public import TimeLimits

extension Desk {
  /// Reports what is due, seen on a day.
  ///
  /// - Parameters:
  ///   - filter: which of the open clocks are wanted.
  ///   - kinds: of what; the register's reviews and breaches, reviews of assessments and prior
  ///     consultations go by the day and the officer of the filter.
  ///   - day: the day from which days left are counted; nil means today.
  /// - Returns: the report, the most urgent first.
  /// - Throws: `PostgresError`.
  public func reportDeadlines(
    _ filter: OpenDeadlines.Filter,
    of kinds: Set<DeadlineReport.Kind> = [.request],
    asOf day: CalendarDate? = nil
  ) async throws -> DeadlineReport {
    let asOf = day ?? today
    let leavesAssessmentsOut =
      kinds.isDisjoint(with: [.review, .consultation]) || filter.assignee != nil
    let (rows, reviews, duties, waiting) = try await database.read { connection in
      (
        kinds.contains(.request)
          ? try OpenDeadlines.read(filter, of: tenant.id, from: connection) : [],
        kinds.isDisjoint(with: [.review, .breach])
          ? []
          : try ReviewListing.read(
            until: filter.lastDay,
            asOf: asOf,
            // Hours that are over today are over, though the day is not.
            orEndedBy: asOf == today ? now : nil,
            of: tenant.id,
            from: connection
          ),
        leavesAssessmentsOut ? [] : try assessmentDuties(until: filter.lastDay, connection),
        kinds.contains(.request)
          ? try LetterToSort.countWaiting(of: tenant.id, from: connection) : nil
      )
    }
    let wanted = reviews.filter { review in
      kinds.contains(review.kind == .breach ? .breach : .review)
        && (filter.assignee == nil || filter.assignee == review.owner)
    }
    return DeadlineReport(
      asOf: asOf,
      made: now,
      controller: controller.profile.name,
      items: items(rows, filter.clocks, asOf: asOf) + wanted.map { item($0, asOf: asOf) }
        + duties.map { item($0, asOf: asOf) }.filter { kinds.contains($0.matter.kind) },
      lettersToSort: waiting.map { letters in
        WaitingLetters(count: letters.count, oldest: CalendarDate(letters.oldest, in: zone))
      }
    )
  }

  /// The items of clocks; where none was asked for by name, a refusal whose day is over is said with
  /// the answer, which may still be in time, and is no deadline that is missed by itself.
  private func items(
    _ rows: [OpenDeadlines.Row],
    _ clocks: OpenDeadlines.Filter.Clocks,
    asOf: CalendarDate
  ) -> [DeadlineReport.Item] {
    guard clocks == .duties else { return rows.map { item($0, asOf: asOf) } }
    var over: [Matter: CalendarDate] = [:]
    for row in rows where row.clock == .refusal {
      if let due = row.due, due < asOf { over[Matter(row)] = due }
    }
    return rows.filter { $0.clock != .refusal || over[Matter($0)] == nil }.map { row in
      let refusal = ClockKind.answers.contains(row.clock) ? over[Matter(row)] : nil
      return item(row, refusal.map { [Phrase(.refusalOver, .date($0))] } ?? [], asOf: asOf)
    }
  }

  /// Of which claim a clock is.
  private struct Matter: Hashable {
    let reference: Reference
    let right: ClaimedRight

    init(_ row: OpenDeadlines.Row) {
      reference = row.reference
      right = row.right
    }
  }

  private func item(
    _ row: OpenDeadlines.Row,
    _ further: [Phrase] = [],
    asOf: CalendarDate
  ) -> DeadlineReport.Item {
    DeadlineReport.Item(
      reference: row.reference,
      right: row.right,
      clock: row.clock,
      status: row.status,
      received: row.received,
      target: row.target,
      due: row.due,
      dueUnrolled: row.dueUnrolled,
      suspendedSince: row.suspendedSince,
      daysLeft: row.due.map { asOf.days(to: $0) },
      workingDaysLeft: row.due.flatMap { keeper.workingDays(from: asOf, to: $0) },
      assignee: row.assignee,
      alarms: (row.alarms + further).map { phrases.worded($0) },
      reminder: row.suspendedSince.flatMap { keeper.reminderDay(since: $0) },
      feeAsked: row.feeAsked.map { CalendarDate($0, in: zone) }
    )
  }

  private func item(_ review: ReviewListing, asOf: CalendarDate) -> DeadlineReport.Item {
    DeadlineReport.Item(
      record: DeadlineReport.RecordMatter(
        of: tenant.id,
        record: review.record.rawValue,
        label: review.label,
        task: review.task
      ),
      due: review.due,
      lateness: review.endsAt.map { $0 <= now && asOf == today } == true ? .hourPassed : .byDay,
      daysLeft: asOf.days(to: review.due),
      workingDaysLeft: keeper.workingDays(from: asOf, to: review.due),
      assignee: review.owner,
      alarms: alarms(of: review).map { phrases.worded($0) }
    )
  }

  private func item(_ duty: AssessmentDuty, asOf: CalendarDate) -> DeadlineReport.Item {
    func matter(_ task: DeadlineReport.RecordMatter.Task) -> DeadlineReport.RecordMatter {
      DeadlineReport.RecordMatter(
        of: tenant.id,
        record: "dpia",
        label: duty.label,
        task: task
      )
    }
    let workingDays = duty.due.flatMap { keeper.workingDays(from: asOf, to: $0) }
    switch duty.task {
    case .review(let day):
      return DeadlineReport.Item(
        record: matter(.reassessment(version: duty.version)),
        due: day,
        daysLeft: asOf.days(to: day),
        workingDaysLeft: workingDays,
        assignee: nil
      )
    case .consultation(let received, let clock):
      return DeadlineReport.Item(
        consultation: matter(.consultation(version: duty.version)),
        received: received,
        clock: clock,
        asOf: asOf,
        workingDaysLeft: workingDays
      )
    }
  }

  /// The hour at which the time for the authority ends, and doubts about the rule that sets it.
  private func alarms(of review: ReviewListing) -> [Phrase] {
    guard let end = review.endsAt else { return [] }
    return [Phrase(.lastHour, .moment(LocalInstant(end, in: zone)))]
      + keeper.doubts(about: .breach, .breachNotification, on: review.due)
  }
}

extension ReviewListing {
  /// What is to be done, as the report says it.
  fileprivate var task: DeadlineReport.RecordMatter.Task {
    guard kind == .breach, let duty = record == .processorBreach ? processorDuty : ownDuty else {
      return .review(of: kind.rawValue, part: part)
    }
    return .breach(duty)
  }

  /// What a controller does about a breach of its own.
  private var ownDuty: DeadlineReport.BreachDuty? {
    switch BreachPart(rawValue: part) {
    case .authority?: .tellAuthority
    case .phase?: .tellMore
    case .persons?: .tellPersons
    case .closure?: .close
    case nil: nil
    }
  }

  /// What a processor does about a breach of the data of others.
  private var processorDuty: DeadlineReport.BreachDuty? {
    switch ProcessorBreachPart(rawValue: part) {
    case .notice(let controller)?: .tellController(controller.description)
    case .more(let controller)?: .tellControllerMore(controller.description)
    case .closure?: .close
    case nil: nil
    }
  }
}

extension OpenDeadlines.Filter {
  /// The last due day that is wanted; nil for all.
  fileprivate var lastDay: CalendarDate? {
    switch dates {
    case .all: nil
    case .dueUntil(let day): day
    }
  }
}
