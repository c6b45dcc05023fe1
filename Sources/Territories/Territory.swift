/// Whether data that goes to a country leaves the European Economic Area: chapter V.
public enum Territory: Sendable, Hashable {
  /// A country of the European Economic Area, or a territory of one in which the Regulation applies:
  /// Article 355(1) and (4) TFEU.
  case union
  /// A third country of which the Commission decided that it protects data adequately, wholly or in
  /// part, by the code of the ``AdequacyDecision``.
  case adequate(String)
  /// Any other, or one that is not recognised.
  case third(String)

  /// Reads a country as people write it: its two letters of ISO 3166-1, or its name in a language of
  /// worksheets or its own; of several, the one that is the furthest away counts.
  public init(_ text: String) {
    let words = text.split { ",;/()".contains($0) }.map { part in
      part.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
    self =
      words.filter { !$0.isEmpty }.map(Self.init(word:)).max { $0.rank < $1.rank }
      ?? .third("")
  }

  private init(word: String) {
    if Self.unionNames.contains(word) {
      self = .union
    } else if let code = Self.adequateNames[word] {
      self = .adequate(code)
    } else {
      self = .third(word)
    }
  }

  private var rank: Int {
    switch self {
    case .union: 0
    case .adequate: 1
    case .third: 2
    }
  }

  private static let unionNames = Set(names(inUnion).keys).union([
    "eu", "eea", "eer", "ewr", "eee", "see", "european union", "europese unie",
    "europäische union", "union européenne", "unión europea", "unione europea",
    "european economic area",
  ])
  private static let adequateNames = Dictionary(
    AdequacyDecision.all.flatMap { decision in decision.names.map { ($0, decision.code) } }
  ) { first, _ in first }

  private static func names(_ table: String) -> [String: String] {
    var names: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let spellings = line.split(separator: "|").map { $0.lowercased() }
      for name in spellings { names[name] = spellings.first }
    }
    return names
  }

  /// Codes and names in English, Dutch, German, French, Spanish, Italian and their own languages.
  private static let inUnion = """
    AT|Austria|Oostenrijk|Österreich|Autriche
    BE|Belgium|België|Belgien|Belgique|Bélgica|Belgio
    BG|Bulgaria|Bulgarije|Bulgarien|Bulgarie|България
    CY|Cyprus|Zypern|Chypre|Chipre|Cipro|Κύπρος
    CZ|Czechia|Czech Republic|Tsjechië|Tschechien|Tchéquie|Chequia|Cechia|Česko
    DE|Germany|Duitsland|Deutschland|Allemagne|Alemania|Germania
    DK|Denmark|Denemarken|Dänemark|Danemark|Dinamarca|Danimarca|Danmark
    EE|Estonia|Estland|Estonie|Eesti
    ES|Spain|Spanje|Spanien|Espagne|España|Spagna
    FI|Finland|Finnland|Finlande|Finlandia|Suomi
    FR|France|Frankrijk|Frankreich|Francia
    GR|EL|Greece|Griekenland|Griechenland|Grèce|Grecia|Ελλάδα
    HR|Croatia|Kroatië|Kroatien|Croatie|Croacia|Croazia|Hrvatska
    HU|Hungary|Hongarije|Ungarn|Hongrie|Hungría|Ungheria|Magyarország
    IE|Ireland|Ierland|Irland|Irlande|Irlanda|Éire
    IS|Iceland|IJsland|Island|Islande|Islandia|Islanda|Ísland
    IT|Italy|Italië|Italien|Italie|Italia
    LI|Liechtenstein
    LT|Lithuania|Litouwen|Litauen|Lituanie|Lituania|Lietuva
    LU|Luxembourg|Luxemburg|Luxemburgo|Lussemburgo|Lëtzebuerg
    LV|Latvia|Letland|Lettland|Lettonie|Letonia|Lettonia|Latvija
    MT|Malta|Malte
    NL|Netherlands|The Netherlands|Nederland|Niederlande|Pays-Bas|Países Bajos|Paesi Bassi
    NO|Norway|Noorwegen|Norwegen|Norvège|Noruega|Norvegia|Norge
    PL|Poland|Polen|Pologne|Polonia|Polska
    PT|Portugal|Portogallo
    RO|Romania|Roemenië|Rumänien|Roumanie|Rumanía|România
    SE|Sweden|Zweden|Schweden|Suède|Suecia|Svezia|Sverige
    SI|Slovenia|Slovenië|Slowenien|Slovénie|Eslovenia|Slovenija
    SK|Slovakia|Slowakije|Slowakei|Slovaquie|Eslovaquia|Slovacchia|Slovensko
    AX|Åland|Åland Islands|Ålandeilanden|Ålandinseln|Îles d’Åland|Islas Åland|Isole Åland
    GF|French Guiana|Frans-Guyana|Französisch-Guayana|Guyane|Guyane française|Guayana Francesa
    GP|Guadeloupe|Guadalupe|Guadalupa
    MF|Saint-Martin
    MQ|Martinique|Martinica
    RE|Réunion|La Réunion|Reunión
    YT|Mayotte
    """
}
