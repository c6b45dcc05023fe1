import Postgres
import SubjectRequests

/// A script of pgbench: statements in a pipeline, in the scope of a controller.
struct PGBenchScript {
  let text: String
  /// Variables of pgbench with their values.
  let values: [(name: String, value: String)]

  /// Sends statements as a transaction in one round trip.
  ///
  /// - Parameters:
  ///   - head: what draws the variables anew each time.
  ///   - controller: whose rows the statements see.
  ///   - statements: the statements, each ended with a semicolon.
  ///   - values: variables that do not change.
  init(
    head: String,
    controller: Identifier<Controller>,
    statements: String,
    values: [(name: String, value: String)] = []
  ) {
    // pgbench prepares all at the first statement, which it cannot do inside a pipeline.
    text = """
      \(head)
      \\if :unprepared
      SELECT 1;
      \\set unprepared 0
      \\endif
      \\startpipeline
      BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;
      SET LOCAL "habeas"."controller" = '\(controller)';
      \(statements)
      COMMIT;
      \\endpipeline

      """
    self.values = [("unprepared", "1")] + values
  }
}

extension SQL {
  /// The text with values in the places of `$1`, `$2` and so on.
  func text(filledWith places: [String]) -> String {
    text.replacing(#/\$([0-9]+)/#) { match in
      guard let number = Int(match.1), places.indices.contains(number - 1) else {
        return String(match.0)
      }
      return places[number - 1]
    }
  }
}
