/// What happens to data in a phase of its life: the types of the EDPB template, section 1.2.
public enum Operation: String, Vocabulary {
  case collection
  case use
  case storage
  case sharing
  case deletion

  public static let noun = "an operation"
}

/// What data rests on: WP 248 rev.01, annex 2.
public enum AssetKind: String, Vocabulary {
  case hardware
  case software
  case service
  case network
  case people
  case paper
  case premises

  public static let noun = "a kind of asset"
}

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

/// What becomes of data when its time is over.
public enum Disposal: String, Vocabulary {
  case erased
  case anonymised
  case archived

  public static let noun = "a way of disposal"
}

/// A plain answer that an explanation goes with.
public enum YesOrNo: String, Vocabulary {
  case yes
  case no

  public static let noun = "an answer"
}
