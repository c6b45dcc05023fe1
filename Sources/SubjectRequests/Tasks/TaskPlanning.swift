/// Which tasks a request gets when it is logged, of those that the register calls for.
public enum TaskPlanning: String, Sendable, Hashable, CaseIterable, Codable {
  /// None: whoever works on it sets them.
  case byHand = "by-hand"
  /// One at each service of a processor, by the obligations that are shared with it: Article
  /// 28(3)(e).
  case processors
  /// These, and one in each system of an activity that goes on.
  case systems
}
