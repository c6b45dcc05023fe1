/// What an officer does with an assessment, as an idempotency key stands for it.
public enum AssessmentAct: String, Vocabulary {
  /// Keeps a first version.
  case new
  /// Keeps a further version.
  case set
  /// Fills it from the registers.
  case prefill
  /// Marks parts as not for the public, or lifts that.
  case withhold
  /// Puts it up for review.
  case review
  /// Records the officer's advice.
  case advise
  /// Says what is done with the advice.
  case respond
  /// Writes the decision into it.
  case decide
  /// Takes the decision.
  case sign
  /// Records what happened in a prior consultation.
  case consult

  public static let noun = "an act on an assessment"
}
