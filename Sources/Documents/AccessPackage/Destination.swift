import Foundation
import SubjectRequests

/// Where data is transferred to, as registers write it: a code of ISO 3166-1, the name of a country in
/// one of the languages of letters, or something else, such as an international organisation.
struct Destination: Hashable {
  private let place: Place

  private enum Place: Hashable {
    case country(String)
    case other(String)
  }

  init(_ text: String) {
    let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    let code = Self.codes[text.lowercased()]
    place = code.map(Place.country) ?? .other(text)
  }

  /// A country by its name in a language, anything else as it was written.
  func name(in language: LetterLanguage) -> String {
    switch place {
    case .country(let code):
      Locale(identifier: language.rawValue).localizedString(forRegionCode: code) ?? code
    case .other(let text): text
    }
  }

  /// Codes and names of countries in small letters, each with its code.
  private static let codes: [String: String] = {
    let countries = Locale.Region.isoRegions.map(\.identifier).filter { $0.count == 2 }
    var codes: [String: String] = [:]
    for language in LetterLanguage.allCases {
      let locale = Locale(identifier: language.rawValue)
      for code in countries {
        codes[code.lowercased()] = code
        if let name = locale.localizedString(forRegionCode: code) {
          codes[name.lowercased()] = code
        }
      }
    }
    return codes
  }()
}
