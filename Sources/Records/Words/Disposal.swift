/// What becomes of data when its time is over.
public enum Disposal: String, Vocabulary {
  case erased
  case anonymised
  case archived

  public static let noun = "a way of disposal"
}
