import SubjectRequests
import TimeLimits
import Yams

/// What letters of one language call things.
struct LetterWords {
  private let file: String
  private let words: Words
  private let statute: LetterStatute
  let language: LetterLanguage

  /// The file, in which every key must be there.
  private struct Words: Decodable {
    let name: String
    let date: String
    let firstDay: String
    let months: [String]
    let citation: Citation
    let laws: Laws
    let reference: String
    let rights: [String: String]
    let granted: [String: String]
    let partly: [String: String]
    let copies: [String: [String: String]]
    let keptAfterErasure: String
    let apart: Apart
    let outcomes: [String: String]
    let nothingHeld: [String: String]
    let grounds: [String: String]
    let extensions: Extensions
    let notices: [String: String]
    let deferrals: [String: String]
    let deferredUntil: DeferredUntil
    let impossible: [String: String]
    let recipients: Recipients
    let package: PackageWords
  }

  private struct DeferredUntil: Decodable {
    let notYet: String
    let day: String
    let event: String
  }

  private struct Apart: Decodable {
    let answered: String
    let due: String
    let open: String
  }

  private struct Recipients: Decodable {
    let told: String
    let notYet: String
    let impossible: String
    let disproportionate: String
  }

  private struct Citation: Decodable {
    let article: String
    let paragraph: String
    let point: String
    let recital: String
    let complaint2018: String
  }

  private struct Laws: Decodable {
    let gdpr: Law
    let ukGDPR: Law
    let institutions: Law

    enum CodingKeys: String, CodingKey {
      case gdpr
      case ukGDPR = "uk-gdpr"
      case institutions = "eu-institutions"
    }
  }

  /// A law as it follows its provision, and what it is.
  private struct Law: Decodable {
    let name: String
    let note: String
  }

  private struct Extensions: Decodable {
    let one: String
    let two: String
  }

  /// Reads the words of a language.
  ///
  /// - Parameters:
  ///   - language: the language.
  ///   - statute: the law whose provisions are cited.
  /// - Throws: ``LetterTemplateError``.
  init(
    _ language: LetterLanguage,
    citing statute: LetterStatute
  ) throws(LetterTemplateError) {
    self.statute = statute
    self.language = language
    file = "\(language.rawValue)/words.yaml"
    let yaml = try LetterFile.text(file)
    do {
      words = try YAMLDecoder().decode(Words.self, from: yaml)
    } catch {
      throw .words(file: file, reason: "\(error)")
    }
    guard words.months.count == 12 else {
      throw .words(file: file, reason: "months: \(words.months.count) in place of twelve")
    }
  }

  /// The words before the reference of the controller.
  var reference: String { words.reference }

  /// What an access package says.
  var package: PackageWords { words.package }

  /// A day as it is written in a letter.
  func day(_ day: CalendarDate) -> String {
    words.date
      .replacing("{day}", with: day.day == 1 ? words.firstDay : String(day.day))
      .replacing("{month}", with: words.months[day.month - 1])
      .replacing("{year}", with: String(day.year))
  }

  /// What the law is that is cited.
  var note: String { law.note }

  private var law: Law {
    switch statute {
    case .gdpr: words.laws.gdpr
    case .institutions: words.laws.institutions
    case .ukGDPR2021, .ukGDPR12A: words.laws.ukGDPR
    }
  }

  /// The provision of the law of the letter that stands where one of the GDPR such as `17(3)(b)`
  /// stands, as it is cited.
  func citation(_ provision: String) -> String {
    switch statute.citation(of: provision) {
    case .article(let own): article(own).replacing("{law}", with: law.name)
    case .recital(let number):
      words.citation.recital.replacing("{recital}", with: number)
        .replacing("{law}", with: law.name)
    case .complaintOf2018: words.citation.complaint2018
    }
  }

  /// A text with citations in the place of `[[17(3)(b)]]`, and what the law is in that of `[[law]]`.
  func citing(_ text: String) -> String {
    text.replacing(/\[\[([^\]]+)\]\]/) { match in
      match.1 == "law" ? note : citation(String(match.1))
    }
  }

  private func article(_ provision: String) -> String {
    let parts = provision.split(separator: "(").map { $0.trimmingSuffix(")") }
    let pattern =
      switch parts.count {
      case 1: words.citation.article
      case 2: words.citation.paragraph
      default: words.citation.point
      }
    return pattern.replacing("{article}", with: parts.first ?? "")
      .replacing("{paragraph}", with: parts.dropFirst().first ?? "")
      .replacing("{point}", with: parts.dropFirst(2).first ?? "")
  }

  func right(_ right: ClaimedRight) throws(LetterTemplateError) -> String {
    try word(words.rights, "rights", right.word)
  }

  func granted(_ right: ClaimedRight) throws(LetterTemplateError) -> String {
    try word(words.granted, "granted", right.word)
  }

  func partly(_ right: ClaimedRight) throws(LetterTemplateError) -> String {
    try word(words.partly, "partly", right.word)
  }

  /// How the copy of the data goes to the person, or why none does.
  func copy(
    of right: ClaimedRight,
    _ copy: CopyOfData.Word,
    how: String = ""
  ) throws(LetterTemplateError) -> String {
    try word(words.copies[right.word] ?? [:], "copies.\(right.word)", copy.rawValue)
      .replacing("{how}", with: how)
  }

  func outcome(_ outcome: Decision.Outcome) throws(LetterTemplateError) -> String {
    try word(words.outcomes, "outcomes", outcome.rawValue)
  }

  /// That nothing is there to which a right could be applied.
  func nothingHeld(_ right: ClaimedRight) throws(LetterTemplateError) -> String {
    try word(words.nothingHeld, "nothingHeld", right.word)
  }

  /// What is kept of a person whose data were erased: the case for its period, and the list of the
  /// erased.
  func kept(for retention: CaseRetention) -> String {
    words.keptAfterErasure.replacing("{period}", with: package.period(months: retention.months))
  }

  func ground(_ ground: RefusalGround) throws(LetterTemplateError) -> String {
    try word(words.grounds, "grounds", ground.rawValue)
  }

  func notice(_ right: ClaimedRight) throws(LetterTemplateError) -> String {
    try word(words.notices, "notices", right.word)
  }

  func deferral(_ ground: Deferral.Ground) throws(LetterTemplateError) -> String {
    try word(words.deferrals, "deferrals", ground.rawValue)
  }

  func deferred(_ until: Deferral.Until) -> String {
    switch until {
    case .day(let last): words.deferredUntil.day.replacing("{day}", with: day(last))
    case .event: words.deferredUntil.event
    }
  }

  /// That nothing was erased so far.
  var notErasedYet: String { words.deferredUntil.notYet }

  /// That something could not be done in a system.
  func impossible(
    _ action: TaskAction,
    in system: String
  ) throws(LetterTemplateError) -> String {
    try word(words.impossible, "impossible", action.rawValue).replacing("{system}", with: system)
  }

  /// Whether a recipient knows of what was done.
  func standing(_ standing: LetterFacts.Told.Standing) -> String {
    switch standing {
    case .notYet: words.recipients.notYet
    case .on(let told): words.recipients.told.replacing("{day}", with: day(told))
    case .excused(.impossible): words.recipients.impossible
    case .excused(.disproportionate): words.recipients.disproportionate
    }
  }

  /// When a claim is answered that the letter is not about.
  func standing(_ standing: LetterFacts.SeparateClaim.Standing) -> String {
    switch standing {
    case .answered(let told): words.apart.answered.replacing("{day}", with: day(told))
    case .due(let last): words.apart.due.replacing("{day}", with: day(last))
    case .open: words.apart.open
    }
  }

  func extending(months: Int) -> String {
    months == 1 ? words.extensions.one : words.extensions.two
  }

  private func word(
    _ list: [String: String],
    _ name: String,
    _ key: String
  ) throws(LetterTemplateError) -> String {
    guard let word = list[key], !word.isEmpty else {
      throw .missingWord(file: file, key: "\(name).\(key)")
    }
    return citing(word)
  }
}

extension Substring {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    String(hasSuffix(suffix) ? dropLast(suffix.count) : self)
  }
}

extension RefusalGround {
  /// The provision as it is cited: `12(5)` for both of its grounds.
  var provision: String { String(rawValue.prefix { $0 != "-" }) }
}
