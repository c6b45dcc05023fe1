import Records
public import Register
import TimeLimits

extension Samples {
  /// A bucket with the data of two shops that was open to the public.
  public static func openBucket() throws -> ProcessorBreach {
    guard let aware = Instant("2026-11-01T10:20:00Z") else { throw Unusable(text: "instant") }
    return ProcessorBreach(
      id: try label("2026-bucket"),
      name: "A storage bucket was open to the public",
      aware: aware,
      discovered: "By a scan of our own",
      owner: try label("j.devries"),
      description: BreachDescription(
        nature: [.confidentiality],
        subjects: "Customers of shops",
        measures: ["The bucket was closed"]
      ),
      controllers: [
        StruckController(
          id: try label("shop"),
          name: "Shop B.V.",
          contact: "privacy@shop.example",
          activity: try label("hosting"),
          agreedHours: 12,
          description: BreachDescription(
            nature: [.confidentiality],
            subjects: "Customers of the shop",
            subjectCount: 1_200
          )
        ),
        StruckController(
          id: try label("florist"),
          name: "Florist GmbH",
          contact: "datenschutz@florist.example"
        ),
      ]
    )
  }

  /// What a host does for two shops: Article 30(2).
  public static func hosting() throws -> ProcessingActivity {
    func client(_ name: String, _ controller: String) throws -> ControllerServed {
      ControllerServed(
        id: try label(name),
        controller: PartyContact(name: controller, contact: "privacy@\(name).example"),
        processing: ["Storage"]
      )
    }
    return ProcessingActivity(
      id: try label("hosting"),
      name: "Hosting",
      role: .processor(
        record: ProcessorRecord(
          processors: [PartyContact(name: "Sample Host", contact: "privacy@example.org")],
          clients: [try client("shop", "Shop B.V."), try client("florist", "Florist GmbH")]
        )
      ),
      systems: [SystemUse(id: try label("storage"), name: "Object storage")]
    )
  }
}
