import Assessments
import Records
import Register
import TimeLimits

extension PurposeBasis {
  /// The basis with its article, and what the law asks of it.
  func paragraphs(_ t: Wording) -> [RichText] {
    [RichText(t.cited(article))] + particulars(t)
  }

  private func particulars(_ t: Wording) -> [RichText] {
    switch self {
    case .consent(let withdrawal): [.labelled(t["How it is withdrawn"], withdrawal)]
    case .contract(let subject): [RichText(authored: subject)]
    case .legalObligation(let provision), .publicTask(let provision):
      [RichText(authored: provision)]
    case .vitalInterests(let reason): [RichText(authored: reason)]
    case .legitimateInterests(let weighing): weighing.paragraphs(t)
    }
  }
}

extension InterestAssessment {
  /// The three steps, the safeguards and the outcome.
  fileprivate func paragraphs(_ t: Wording) -> [RichText] {
    [
      .labelled(t["Interest"], interest), .labelled(t["Necessity"], necessity),
      .labelled(t["Balance"], balance),
    ]
      + safeguards.map { .labelled(t["Safeguard"], $0) }
      + [
        RichText(
          t(
            "{1}; assessed on {2}, next review {3}",
            t[outcome.words],
            "\(assessed)",
            "\(review.next)"
          )
        )
      ]
  }
}

extension RetentionRule {
  /// How long, why, and what then.
  func paragraphs(_ t: Wording) -> [RichText] {
    let backups: String? =
      switch backupMonths {
      case nil: nil
      case 1?: t["In backups 1 month longer"]
      case let months?: t("In backups {1} months longer", "\(months)")
      }
    return [RichText(t("{1}, then {2}", period.words(t), t[disposal.words]))]
      + [backups].compactMap { $0.map { RichText($0) } }
      + RichText.paragraphs(of: reason ?? "")
  }
}

extension RetentionPeriod {
  /// `84 months after the end of the year`, in the words of the record for the event.
  func words(_ t: Wording) -> String {
    switch self {
    case .months(1, let event): t("1 month after: {1}", event)
    case .months(let count, let event): t("{1} months after: {2}", "\(count)", event)
    case .until(let event): t("until: {1}", event)
    }
  }
}

extension RichText {
  /// A word of the document's own before what the author wrote.
  static func labelled(_ word: String, _ text: String) -> RichText {
    RichText([.plain("\(word): "), .authored(text)])
  }
}

extension InterestOutcome {
  var words: String {
    switch self {
    case .interestPrevails: "the interest pursued prevails"
    case .subjectPrevails: "the interests of the data subjects prevail"
    }
  }
}
