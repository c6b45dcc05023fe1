import AuthorityData
import Foundation
import TimeLimits

/// The supervisory authorities that the program knows.
public struct AuthorityBook: Sendable {
  public let all: [SupervisoryAuthority]

  /// The authorities that travel inside the program.
  ///
  /// The list is that of datarequests.org (CC0); entries of other origin name their source, and the
  /// day on which it was looked at.
  /// - Throws: ``AuthorityDataError`` where the data in the binary is defective.
  public static func builtIn() throws(AuthorityDataError) -> AuthorityBook {
    let bytes = Data(UnsafeBufferPointer(start: authority_data(), count: authority_data_size()))
    do {
      let all = try JSONDecoder().decode([SupervisoryAuthority].self, from: bytes)
      return AuthorityBook(all: all)
    } catch {
      throw AuthorityDataError()
    }
  }

  /// Those that may be competent for a controller, the likeliest alone where it can be told.
  ///
  /// Germany has an authority for private bodies in each Land, so without a subdivision all of them
  /// are proposed; a church or a broadcaster chooses its own by name, and so does a public body whose
  /// region has an authority for the public sector alone, as three have in Spain.
  /// - Parameters:
  ///   - country: ISO 3166-1, any case.
  ///   - subdivision: ISO 3166-2, any case.
  /// - Returns: the authorities, none for a country that is not known.
  public func proposed(country: String, subdivision: String?) -> [SupervisoryAuthority] {
    let national = all.filter {
      $0.competence == nil && $0.countries.contains(country.lowercased())
    }
    let regional = national.filter { $0.subdivisions != nil }
    guard !regional.isEmpty else { return national }
    guard let subdivision else { return regional }
    return regional.filter { $0.subdivisions?.contains(subdivision.lowercased()) ?? false }
  }

  /// Those that may be competent for a controller, by the law that it is under and by its place.
  ///
  /// An institution of the Union has the European Data Protection Supervisor, wherever it sits
  /// (Article 52 of Regulation (EU) 2018/1725).
  public func proposed(for profile: ControllerProfile) -> [SupervisoryAuthority] {
    if profile.law.named.first == .euInstitutions {
      return all.filter { $0.competence == .unionInstitutions }
    }
    guard case .known(let country, let subdivision) = profile.place else { return [] }
    return proposed(country: country, subdivision: subdivision)
  }

  /// Those that are competent for the public sector of a part of a country alone.
  ///
  /// - Parameters:
  ///   - country: ISO 3166-1, any case.
  ///   - subdivision: ISO 3166-2, any case; nil for all parts.
  /// - Returns: the authorities, which are never proposed to private bodies.
  public func ofPublicSector(country: String, subdivision: String?) -> [SupervisoryAuthority] {
    all.filter { authority in
      authority.competence == .publicSector
        && authority.countries.contains(country.lowercased())
        && subdivision.map { authority.subdivisions?.contains($0.lowercased()) ?? false } ?? true
    }
  }

  /// A name with where complaints are lodged, a line each, as far as the authority is known.
  public func lines(of name: String?) -> [String] {
    guard let name else { return [] }
    guard let authority = named(name) else { return name.split(separator: "\n").map(String.init) }
    let address = authority.address?.split(separator: "\n").map(String.init) ?? []
    return [authority.name] + address
      + [authority.phone, authority.email, authority.webform ?? authority.web].compactMap(\.self)
  }

  /// The authority of a short name, or of exactly this name.
  public func named(_ text: String) -> SupervisoryAuthority? {
    all.first { $0.slug == text.lowercased() || $0.name == text }
  }
}

/// The list of authorities in the binary cannot be read.
public struct AuthorityDataError: Error, CustomStringConvertible {
  public var description: String {
    "the list of supervisory authorities in the program is defective"
  }
}
