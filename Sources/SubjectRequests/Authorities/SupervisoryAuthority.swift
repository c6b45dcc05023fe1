/// A supervisory authority (Article 51) with which a complaint may be lodged (Article 77).
public struct SupervisoryAuthority: Sendable, Hashable, Codable {
  /// A short name: `nlap`, `debaylda`.
  public let slug: String
  /// The name as refusals name it, in the authority's own language.
  public let name: String
  /// ISO 3166-1, lower case; none where it is competent for no place but for some bodies.
  public let countries: [String]
  /// ISO 3166-2, lower case, where it is competent for bodies of that part alone.
  public let subdivisions: [String]?
  /// For whom it is competent; nil where for private and public bodies.
  public let competence: Competence?
  /// Lines of a postal address; nil where none was verified.
  public let address: String?
  public let phone: String?
  public let email: String?
  /// Where a complaint is lodged on the web.
  public let webform: String?
  public let web: String?
  /// ISO 639-1: the language of complaints, where it matters.
  public let complaintLanguage: String?
  /// Where the entry comes from, where it is not of the list of datarequests.org.
  public let source: String?
  /// The day on which the source was looked at, ISO 8601.
  public let checked: String?

  /// The bodies that an authority supervises, where that is not all of its place.
  public enum Competence: String, Sendable, Hashable, Codable {
    /// Public bodies of its part of the country, and who carries out public tasks for them.
    case publicSector = "public-sector"
    /// The institutions, bodies, offices and agencies of the Union (Regulation (EU) 2018/1725).
    case unionInstitutions = "union-institutions"
  }

  enum CodingKeys: String, CodingKey {
    case slug, name, subdivisions, competence, address, phone, email, webform, web, source, checked
    case countries = "relevant-countries"
    case complaintLanguage = "complaint-language"
  }
}
