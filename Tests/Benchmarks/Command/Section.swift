import ArgumentParser

/// What is measured, in the order in which it is.
///
/// The start of programs comes first: Linux counts the memory of the parent at the fork as the
/// child's own, so the parent must still be small.
enum Section: String, CaseIterable, ExpressibleByArgument {
  case start
  case logging
  case bulk
  case report
  case recompute
  case consent
  case deadlines
  case letters
  case worksheets

  func measure(_ sizes: Sizes, in laboratory: Laboratory) async throws -> [Table] {
    switch self {
    case .start: [try StartBenchmark(laboratory, sizes).run()]
    case .logging: [try await LoggingBenchmark(laboratory, sizes).run()]
    case .bulk: [try await BulkBenchmark(laboratory, sizes).run()]
    case .report: [try await ReportBenchmark(laboratory, sizes).run()]
    case .recompute: [try await RecomputeBenchmark(laboratory, sizes).run()]
    case .consent: try await ConsentBenchmark(laboratory, sizes).run()
    case .deadlines: [try DeadlinesBenchmark(sizes).run()]
    case .letters: [try LettersBenchmark(laboratory, sizes).run()]
    case .worksheets: [try WorksheetsBenchmark(laboratory, sizes).run()]
    }
  }
}
