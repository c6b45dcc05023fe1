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

  /// The same laptop once all is known that Article 33(3) asks for.
  public static func knownBreach() throws -> Breach {
    var breach = try breach()
    breach.description = BreachDescription(
      nature: breach.description.nature,
      subjects: "Customers",
      subjectCount: 120,
      records: "Orders",
      impossible: "How many orders it held is in no log",
      contactName: "A. Jansen, data protection officer",
      contact: "privacy@example.org",
      consequences: "Strangers may know what they ordered",
      measures: ["The disk was wiped from afar"]
    )
    return breach
  }
}
