/// The time zone of each place, for who names none: that in which its capital lies.
public struct PlaceZones: Sendable, Hashable {
  private let zones: [String: String]

  /// The zones inside the program.
  ///
  /// - Throws: `LawDataError` where a row is wrong.
  public static func builtIn() throws(LawDataError) -> PlaceZones {
    var zones: [String: String] = [:]
    for row in try LawFile(builtIn: "zones.csv").rows {
      zones[try row.text("place")] = try row.text("zone")
    }
    return PlaceZones(zones: zones)
  }

  /// The IANA identifier for a country of ISO 3166-1 and a subdivision of ISO 3166-2, or nothing.
  ///
  /// A subdivision that is not listed keeps the time of its country's capital.
  public subscript(country country: String, subdivision subdivision: String?) -> String? {
    subdivision.flatMap { zones[$0] } ?? zones[country]
  }
}
