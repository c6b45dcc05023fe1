import Records
public import Register
import TestCases
import TimeLimits

/// Entries of the record of processing with everything that may be in them, and odd texts.
public struct RandomActivity {
  private var random: SeededGenerator

  public init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// Texts that tables, formulas and markup may trip over.
  private static let texts = [
    "=1+2", "'=1", "''@x", "'s-Hertogenbosch", "+31 20", "-5", "@SUM(A1)", "a,b;\"c\"",
    "two\nlines",
    "\ttab", "<b>&amp;</b>", "Ünïcødé 漢字 😀", "true", "007", "_x0041_", " leading", "null", "{}",
  ]

  private mutating func text() -> String { Self.texts.randomElement(using: &random) ?? "" }

  private mutating func some<Value>(_ make: (inout Self) throws -> Value) rethrows -> Value? {
    Bool.random(using: &random) ? try make(&self) : nil
  }

  private mutating func list<Value>(
    _ count: ClosedRange<Int>,
    _ make: (inout Self, Int) throws -> Value
  ) rethrows -> [Value] {
    try (0..<Int.random(in: count, using: &random)).map { try make(&self, $0) }
  }

  private mutating func day() throws -> CalendarDate {
    try Samples.day("2026-01-01").adding(days: Int.random(in: 0...3_000, using: &random))
  }

  private mutating func review() throws -> ReviewPlan {
    ReviewPlan(owner: try Samples.label("j.devries"), next: try day())
  }

  private mutating func party() -> PartyContact {
    PartyContact(name: text(), contact: text())
  }

  public mutating func next(_ label: String) throws -> ProcessingActivity {
    ProcessingActivity(
      id: try Samples.label(label),
      name: text(),
      description: some { $0.text() },
      unit: some { $0.text() },
      role: try role(),
      recipients: try list(0...3) { random, index in
        RecipientUse(
          id: try Samples.label("R\(index)"),
          name: random.text(),
          kind: RecipientKind.allCases.randomElement(using: &random.random) ?? .processor,
          recipient: try random.some { _ in try Samples.label("bureau") }
        )
      },
      transfers: try list(0...2) { random, index in
        DataTransfer(
          id: try Samples.label("T\(index)"),
          destination: random.text(),
          instrument: TransferInstrument.allCases.randomElement(using: &random.random)
            ?? .certification,
          safeguards: random.some { $0.text() },
          review: try random.some { try $0.review() }
        )
      },
      measures: list(0...12) { random, _ in random.text() },
      systems: try list(0...2) { random, index in
        SystemUse(id: try Samples.label("S\(index)"), name: random.text())
      },
      begun: try some { _ in try Samples.day("2020-02-29") },
      ended: try some { try $0.day() },
      impactAssessment: some { $0.text() },
      review: try some { try $0.review() }
    )
  }

  private mutating func role() throws -> ActivityRole {
    guard Int.random(in: 0..<4, using: &random) > 0 else {
      return .processor(
        record: ProcessorRecord(
          processors: list(1...2) { random, _ in random.party() },
          clients: try list(1...2) { random, index in
            ControllerServed(
              id: try Samples.label("C\(index)"),
              controller: random.party(),
              officer: random.some { .notAppointed(reason: $0.text()) },
              processing: random.list(1...3) { random, _ in random.text() }
            )
          }
        )
      )
    }
    let data = try list(0...3) { random, index in
      DataCategory(
        id: try Samples.label("D\(index)"),
        name: random.text(),
        special: random.list(0...2) { random, _ in
          SpecialCategory.allCases.randomElement(using: &random.random) ?? .health
        },
        retention: random.some { random in
          RetentionRule(
            period: Bool.random(using: &random.random)
              ? .months(count: 84, after: random.text()) : .until(event: random.text()),
            disposal: .archived,
            backupMonths: random.some { _ in 0 }
          )
        }
      )
    }
    let purposes = try list(1...3) { random, index in
      ActivityPurpose(
        id: try Samples.label("P\(index)"),
        name: random.text(),
        data: data.map(\.id),
        basis: try random.some { try $0.basis() }
      )
    }
    return .controller(
      record: ControllerRecord(
        controllers: list(1...2) { random, _ in random.party() },
        representative: some { $0.party() },
        officer: some { .appointed(name: $0.text(), contact: $0.text()) },
        purposes: purposes,
        data: data,
        automatedDecisions: try some { try $0.decisions(of: data, for: purposes) },
        profiling: try some { try $0.profiling(of: data) }
      )
    )
  }

  private mutating func decisions(
    of data: [DataCategory],
    for purposes: [ActivityPurpose]
  ) throws -> AutomatedDecisions {
    guard Bool.random(using: &random) else { return .notMade(because: text()) }
    return .made(
      decisions: try list(1...2) { random, index in
        AutomatedDecision(
          id: try Samples.label("A\(index)"),
          name: random.text(),
          data: data.map(\.id),
          means: DecisionMeans.allCases.randomElement(using: &random.random) ?? .profiling,
          effect: DecisionEffect.allCases.randomElement(using: &random.random) ?? .legal,
          logic: random.some { $0.text() },
          significance: random.some { $0.text() },
          consequences: random.some { $0.text() },
          exception: random.some { $0.exception(for: purposes) },
          safeguards: random.list(0...3) { random, _ in
            DecisionSafeguard(
              kind: SafeguardKind.allCases.randomElement(using: &random.random) ?? .other,
              how: random.text()
            )
          }
        )
      }
    )
  }

  private mutating func exception(for purposes: [ActivityPurpose]) -> DecisionException {
    switch (Int.random(in: 0..<3, using: &random), purposes.randomElement(using: &random)) {
    case (0, _): .contract(necessity: text())
    case (1, let purpose?): .consent(purpose: purpose.id)
    default: .law(provision: text())
    }
  }

  private mutating func profiling(of data: [DataCategory]) throws -> Profiling {
    guard Bool.random(using: &random) else { return .notDone(because: text()) }
    return .done(
      profiles: try list(1...2) { random, index in
        Profile(
          id: try Samples.label("F\(index)"),
          name: random.text(),
          data: data.map(\.id),
          logic: random.text(),
          use: random.text()
        )
      }
    )
  }

  private mutating func basis() throws -> PurposeBasis {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: .consent(withdrawal: text())
    case 1: .contract(subject: text())
    case 2: .legalObligation(provision: text())
    case 3: .vitalInterests(reason: text())
    case 4: .publicTask(provision: text())
    default: .legitimateInterests(assessment: try Samples.interest())
    }
  }
}
