/// The time zone in which the capital of each country lies, for who names none.
public struct CapitalZones: Sendable, Hashable {
  private let zones: [String: String]

  /// The zones inside the program.
  ///
  /// - Throws: `LawDataError` where a row is wrong.
  public static func builtIn() throws(LawDataError) -> CapitalZones {
    var zones: [String: String] = [:]
    for row in try LawFile(builtIn: "zones.csv").rows {
      zones[try row.text("country")] = try row.text("zone")
    }
    return CapitalZones(zones: zones)
  }

  /// The IANA identifier for a country of ISO 3166-1, or nothing.
  public subscript(country: String) -> String? { zones[country] }
}
