import Foundation
import Records
public import Register
public import Territories
public import TimeLimits

/// How documents of the register are printed: for whom, in which language and time zone, and with
/// the register that gives names to labels.
public struct RegisterPrinting: Sendable {
  /// Whose register it is.
  public var controller: String
  /// The lines of its postal address: Article 30(1)(a); none where it is not told.
  public var address: [String]
  /// The day that documents bear.
  public var dated: CalendarDate
  /// The language of headings and fixed texts, and that in which the register is kept.
  public var language: WorksheetLanguage
  /// The time zone in which instants are written.
  public var zone: Zone
  /// The register of recipients.
  public var recipients: [DataRecipient]
  /// The countries among which the controller's law lets data go.
  public var space: LegalSpace

  public init(
    controller: String,
    address: [String] = [],
    dated: CalendarDate,
    language: WorksheetLanguage = .english,
    zone: Zone = .utc,
    recipients: [DataRecipient] = [],
    space: LegalSpace = .economicArea
  ) {
    self.controller = controller
    self.address = address
    self.dated = dated
    self.language = language
    self.zone = zone
    self.recipients = recipients
    self.space = space
  }
}

extension RegisterPrinting {
  var t: Wording { Wording(language) }

  /// Day and time to the minute, with the zone: `2026-11-02 10:00 (Europe/Amsterdam)`.
  func moment(_ instant: Instant) -> String {
    "\(LocalMoment.text(instant, in: zone)) (\(zone.identifier))"
  }

  /// The name of a recipient in its register; the label where it is in none.
  func name(of label: Label<DataRecipient>) -> String {
    recipients.first { $0.id == label }?.name ?? label.description
  }

  /// A country by its name where the text is a code of ISO 3166-1, else the text.
  func country(_ text: String) -> String {
    guard text.utf8.count == 2, text == text.uppercased(),
      let name = Locale(identifier: language.rawValue).localizedString(forRegionCode: text),
      name != text
    else { return text }
    return "\(name) (\(text))"
  }

  /// Which version is printed, and since when it holds.
  func standing<Record>(of version: RecordVersion<Record>) -> String {
    let day = CalendarDate(version.recorded, in: zone)
    return t("Version {1}, recorded on {2} by {3}", "\(version.number)", "\(day)", version.by)
  }
}

extension Wording {
  /// A table of fields and their content, without the fields that were left out.
  func facts(_ caption: String, _ facts: [(String, Cell?)]) -> Table {
    Table(
      caption,
      [.init(self["Field"], 2), .init(self["Content"], 8)],
      facts.compactMap { field, content in
        content.map { Table.Row([Cell(fixed: field), $0]) }
      }
    )
  }
}
