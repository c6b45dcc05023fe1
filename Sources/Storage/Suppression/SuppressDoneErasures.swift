import Postgres
import SubjectRequests
import TimeLimits

/// The list of erased persons, as acts and people add to it.
public enum SuppressionList {
  /// What an act adds to the list: the erasures that it made done.
  static func insertions(
    of erasures: [DoneErasure],
    subject: Person,
    in file: CaseFile,
    tenant: Tenant,
    by officer: Handle,
    at recorded: Instant
  ) -> [SQL] {
    let people = [
      subject.email.map { PersonIdentifier(.email, $0) },
      subject.name.map { PersonIdentifier(.name, $0) },
    ].compactMap(\.self)
    let rows = erasures.flatMap { erasure in
      people.compactMap { person in
        row(
          of: person,
          place(of: erasure, of: people),
          erased: erasure.at,
          recorded: max(recorded, erasure.at),
          by: officer,
          reference: file.request.reference,
          telling: [erasure.claim.description, erasure.task.map(String.init) ?? ""],
          tenant.keys.suppression.current
        )
      }
    }
    return rows.isEmpty ? [] : [rows.insertion(in: tenant.id)]
  }

  /// Where an erasure was carried out, as the list may say it.
  ///
  /// A system whose name tells of the person, such as the person's own mailbox, is not named: better
  /// too much is erased again.
  private static func place(
    of erasure: DoneErasure,
    of people: [PersonIdentifier]
  ) -> SuppressedPlace {
    let name = words(of: erasure.system ?? "")
    let tells = people.contains { person in
      let known = person.value.prefix { person.kind != .email || $0 != "@" }
      return !name.isDisjoint(with: words(of: String(known)))
    }
    return tells ? .everywhere : SuppressedPlace(system: erasure.system) ?? .everywhere
  }

  /// The words of three letters and more, with their case folded.
  private static func words(of text: String) -> Set<Substring> {
    Set(
      NormalisedLookup.personalName(text).split { !$0.isLetter && !$0.isNumber }
        .filter { $0.count > 2 }
    )
  }

  /// A row under an identifier that the same erasure of the same person has as long as the current
  /// key of the list is the same.
  static func row(
    of person: PersonIdentifier,
    _ place: SuppressedPlace,
    erased: Instant,
    recorded: Instant,
    by officer: Handle,
    reference: Reference?,
    telling fields: [String],
    _ key: SuppressionKey
  ) -> SuppressionRow? {
    guard let hash = key.hash(person) else { return nil }
    return SuppressionRow(
      id: key.identifier(of: ["erased", person.kind.word, hash.hexadecimal] + fields),
      kind: person.kind.word,
      hash: hash,
      place: place,
      erased: erased,
      recorded: recorded,
      by: officer,
      reference: reference
    )
  }
}

extension DoneErasure {
  fileprivate var system: String? {
    guard case .system(let name, _) = scope else { return nil }
    return name
  }

  fileprivate var task: Int? {
    guard case .system(_, let number) = scope else { return nil }
    return number
  }
}
