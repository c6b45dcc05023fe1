import Assessments
import TimeLimits

extension RecordParts {
  /// Chapter 5: the data protection officer and the data subjects.
  var opinions: [Worksheet.Section] {
    [
      .init("5", t["Opinions"], level: 1),
      .init("5.1", t["Advice of the data protection officer"], level: 2, [advice]),
      .init("5.2", t["Views of data subjects"], level: 2, [views]),
    ]
  }

  var advice: Worksheet.Block {
    guard let advice = record.dpoAdvice else {
      return .paragraph(RichText(t["No advice is recorded."]))
    }
    return .table(
      facts(
        t["Advice, Art. 35(2)"],
        [
          (t["By"], .said(advice.by)), (t["On"], .fixed(advice.on?.description ?? t["Not stated"])),
          (t["Tenor"], .fixed(t[advice.tenor.words])),
          (t["Opinion"], .said(advice.opinion)),
          (t["What the controller did with it"], words(advice.response)),
        ]
      )
    )
  }

  func words(_ response: AdviceResponse?) -> Cell {
    switch response {
    case .followed(let how): labelled(t["Followed"], how)
    case .overruled(let reasons): labelled(t["Overruled"], reasons)
    case nil: Cell(fixed: t["Not answered"])
    }
  }

  var views: Worksheet.Block {
    switch record.dataSubjectsViews {
    case .sought(let from, let how, let on, let views, let response):
      .table(
        facts(
          t["Views, Art. 35(9)"],
          [
            (t["Asked"], .said(from)), (t["How"], .said(how)),
            (t["On"], .fixed(on?.description ?? t["Not stated"])), (t["Views"], .said(views)),
            (t["What was done with them"], .said(response)),
          ]
        )
      )
    case .notSought(let reason):
      .paragraph(RichText([.strong(t["Not sought"]), .plain(": "), .authored(reason)]))
    case nil:
      .paragraph(RichText(t["Nothing is recorded."]))
    }
  }
}
