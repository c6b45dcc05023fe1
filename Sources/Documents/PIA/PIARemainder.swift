import Assessments

/// What a worksheet says and a record made of it keeps as text only, or not at all.
enum PIARemainder {
  static func problems(of pia: PIAWorksheet) -> [ReadingProblem] {
    validation(of: pia) + unknownMeasures(of: pia) + halves(of: pia)
  }

  /// A validation is no decision of the record: nothing says when it was taken.
  private static func validation(of pia: PIAWorksheet) -> [ReadingProblem] {
    guard pia.sheet.status != .inProgress else { return [] }
    return [
      ReadingProblem(
        place: "pia.status",
        message: "\(pia.sheet.status.rawValue) is kept in the worksheet, but is no decision of the "
          + "record, since nothing says on which day it was taken"
      )
    ]
  }

  /// Measures that risks name, but the worksheet does not hold.
  private static func unknownMeasures(of pia: PIAWorksheet) -> [ReadingProblem] {
    let titles = Set(pia.measures.map(\.title))
    return PIAEvent.allCases.flatMap { event in
      let tags = event.question(.measures).flatMap { pia[$0] }?.tags ?? []
      return tags.filter { !titles.contains($0) }.map { _ in
        ReadingProblem(
          place: "answers[\(event.question(.measures)?.rawValue ?? 0)].data.list",
          message: "a tag is the title of none of the measures; it is kept as a tag alone"
        )
      }
    }
  }

  /// Risks of which one level alone is chosen.
  private static func halves(of pia: PIAWorksheet) -> [ReadingProblem] {
    PIAEvent.allCases.flatMap { event -> [ReadingProblem] in
      let severity = event.question(.severity).flatMap { pia[$0] }?.level
      let likelihood = event.question(.likelihood).flatMap { pia[$0] }?.level
      guard (severity == nil) != (likelihood == nil) else { return [] }
      return [
        ReadingProblem(
          place: event.item,
          message: "one of severity and likelihood alone is chosen; the record rates the risk once "
            + "both are"
        )
      ]
    }
  }
}
