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
          system: erasure.system,
          erased: erasure.at,
          recorded: max(recorded, erasure.at),
          by: officer,
          reference: file.request.reference,
          telling: [erasure.claim.description, erasure.task.map(String.init) ?? ""],
          tenant.keys.suppression
        )
      }
    }
    return rows.isEmpty ? [] : [rows.insertion(in: tenant.id)]
  }

  /// A row under an identifier that the same erasure of the same person always has.
  static func row(
    of person: PersonIdentifier,
    system: String?,
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
      system: system.flatMap { key.hash(system: $0) },
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
