/// A supervisory authority (Article 51) with which a complaint may be lodged (Article 77).
public struct SupervisoryAuthority: Sendable, Hashable, Codable {
  /// A short name: `nlap`, `debaylda`.
  public let slug: String
  /// The name as refusals name it, in the authority's own language.
  public let name: String
  /// ISO 3166-1, lower case.
  public let countries: [String]
  /// ISO 3166-2, lower case, where it is competent for private bodies of that part alone.
  public let subdivisions: [String]?
  /// Lines of a postal address.
  public let address: String
  public let phone: String?
  public let email: String?
  /// Where a complaint is lodged on the web.
  public let webform: String?
  public let web: String?
  /// ISO 639-1: the language of complaints, where it matters.
  public let complaintLanguage: String?

  enum CodingKeys: String, CodingKey {
    case slug, name, subdivisions, address, phone, email, webform, web
    case countries = "relevant-countries"
    case complaintLanguage = "complaint-language"
  }
}
