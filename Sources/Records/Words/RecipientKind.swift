/// In what capacity a recipient receives data: Article 4(7)-(10).
public enum RecipientKind: String, Vocabulary {
  case insideController = "inside-controller"
  case jointController = "joint-controller"
  case processor
  case controller
  case publicAuthority = "public-authority"
  case thirdParty = "third-party"

  public static let noun = "a kind of recipient"
}
