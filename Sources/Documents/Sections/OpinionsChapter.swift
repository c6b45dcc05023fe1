import Assessments
import TimeLimits

extension HabeasTemplate {
  /// Chapter 5: the data protection officer and the data subjects.
  var opinions: [Worksheet.Section] {
    [
      .init("5", "Opinions", level: 1),
      .init("5.1", "Advice of the data protection officer", level: 2, [advice]),
      .init("5.2", "Views of data subjects", level: 2, [views]),
    ]
  }

  private var advice: Worksheet.Block {
    guard let advice = record.dpoAdvice else {
      return .paragraph(RichText("No advice is recorded."))
    }
    let response =
      switch advice.response {
      case .followed(let how): "Followed: \(how)"
      case .overruled(let reasons): "Overruled: \(reasons)"
      case nil: "Not answered"
      }
    return .table(
      .facts(
        "Advice, Art. 35(2)",
        [
          ("By", advice.by), ("On", advice.on.description), ("Tenor", advice.tenor.words),
          ("Opinion", advice.opinion), ("What the controller did with it", response),
        ]
      )
    )
  }

  private var views: Worksheet.Block {
    switch record.dataSubjectsViews {
    case .sought(let from, let how, let on, let views, let response):
      .table(
        .facts(
          "Views, Art. 35(9)",
          [
            ("Asked", from), ("How", how), ("On", on.description), ("Views", views),
            ("What was done with them", response),
          ]
        )
      )
    case .notSought(let reason):
      .paragraph(RichText([.strong("Not sought. "), .plain(reason)]))
    case nil:
      .paragraph(RichText("Nothing is recorded."))
    }
  }
}
