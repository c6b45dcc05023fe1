public import Assessments

/// Why an assessment is not to be had.
public enum AssessmentRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  case noSuchAssessment
  case noSuchVersion(Int, newest: Int)
  /// What was decided on stays as it was.
  case decided
  /// There is no advice that could be followed or overruled.
  case noAdvice
  /// There is no advice of the authority that could be followed or overruled.
  case noAuthorityAdvice
  /// What the authority said stays as it was told: Article 36(2).
  case authorityAdviceGiven
  /// What the officer said in this review is not for others to change: Article 38(3).
  case adviceGiven
  /// Somebody made another version meanwhile.
  case changedSince(Int, newest: Int)
  /// Nothing says from which version a file was made, and the newest is somebody else's.
  case baseUnknown(newest: Int, by: String)
  /// The file is a copy of another assessment.
  case ofAnother(String)
  /// Parts of the file were withheld.
  case redacted
  /// The idempotency key was used for something else.
  case keyOfAnotherAct(AssessmentAct)

  public var description: String {
    switch self {
    case .noSuchAssessment:
      "there is no such assessment; habeas dpia list shows those that are kept"
    case .noSuchVersion(let version, let newest):
      "there is no version \(version); versions go from 1 to \(newest)"
    case .noAdvice:
      "the record holds no advice of a data protection officer; record it with habeas dpia advise"
    case .noAuthorityAdvice:
      "the record holds no advice of the authority; record it with habeas dpia consult --event advised"
    case .authorityAdviceGiven:
      "the authority's advice was recorded with habeas dpia consult and stays as it was given; change "
        + "the newest version ('habeas dpia export --format json'), and answer the advice with "
        + "habeas dpia respond --to authority"
    case .adviceGiven:
      "the officer's advice is recorded in this review and stays as it was given; change the newest "
        + "version ('habeas dpia export --format json'), or record other advice with habeas dpia advise"
    case .changedSince(let version, let newest):
      "it was made from version \(version), but version \(newest) was kept meanwhile; see "
        + "habeas dpia diff --from \(version) --to \(newest), take that over, and say --over \(newest)"
    case .baseUnknown(let newest, let by):
      "nothing says from which version the file was made, and \(by) wrote version \(newest); see "
        + "habeas dpia diff, and say --over with the version that the file takes account of"
    case .ofAnother(let id): "the file is a copy of assessment \(id), not of this one"
    case .redacted:
      "the file is a redacted version: parts of the assessment are not in it; change a file that "
        + "habeas dpia export --format json wrote without --public"
    case .keyOfAnotherAct(let act):
      "idempotency key: it was used for something else ('dpia \(act.rawValue)'), so this was not done; "
        + "take a new one for each act"
    case .decided:
      "it is decided, and what was decided on stays as it was; put it up for review again first: "
        + "habeas dpia review --reason"
    }
  }
}
