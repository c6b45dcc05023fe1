import ArgumentParser

/// `habeas-benchmark`: measures what the README says of speed and size.
@main
struct HabeasBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "habeas-benchmark",
    abstract: "Measures speed and size on a private, durable PostgreSQL cluster.",
    discussion: """
      Build and run it as a release. It prints a table in Markdown, and ends with 1 where the \
      deadline report reads more than what is open. The cluster is removed at the end.
      """
  )

  @Argument(help: "What to measure: \(Section.allCases.map(\.rawValue).joined(separator: " ")).")
  var sections: [Section] = Section.allCases

  @Flag(help: "Smaller sizes and fewer rounds.")
  var quick = false

  @Option(help: "How many open requests 'recompute' has.")
  var open: Int?

  @Option(help: "Among how many events 'consent' looks up.")
  var events: Int?

  func validate() throws {
    guard (events ?? 1_000) >= 1_000 else {
      throw ValidationError("--events: expected at least 1000 events")
    }
    guard (open ?? 1_000) >= 1_000 else {
      throw ValidationError("--open: expected at least 1000 requests")
    }
  }

  func run() async throws {
    var sizes = quick ? Sizes.quick : Sizes.full
    if let events { sizes.consentEvents = events }
    if let open { sizes.recomputedRequests = open }
    let laboratory = try Laboratory()
    let outcome: Result<Void, any Error>
    do {
      outcome = .success(try await measure(sizes, in: laboratory))
    } catch {
      outcome = .failure(error)
    }
    try await laboratory.clear()
    try outcome.get()
  }

  /// In the order of the sections: the first must come before this process has grown.
  private func measure(_ sizes: Sizes, in laboratory: Laboratory) async throws {
    for section in Section.allCases where sections.contains(section) {
      Progress.tell("measuring \(section.rawValue)")
      for table in try await section.measure(sizes, in: laboratory) { print(table.markdown) }
    }
    print(try await Machine(laboratory).table.markdown)
  }
}
