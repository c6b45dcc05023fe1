import Records
public import Register
import TimeLimits

extension Samples {
  /// A laptop that was lost, of which little is known yet.
  public static func breach() throws -> Breach {
    guard let aware = Instant("2026-11-01T10:20:00Z") else { throw Unusable(text: "instant") }
    return Breach(
      id: try label("2026-laptop"),
      name: "A laptop was lost on a train",
      aware: aware,
      discovered: "By the employee, who reported it",
      owner: try label("j.devries"),
      description: BreachDescription(nature: [.confidentiality, .availability]),
      risk: .notAssessed(owner: try label("a.jansen"))
    )
  }
}
