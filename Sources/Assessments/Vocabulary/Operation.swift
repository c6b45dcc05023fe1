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

/// A plain answer that an explanation goes with.
public enum YesOrNo: String, Vocabulary {
  case yes
  case no

  public static let noun = "an answer"
}
