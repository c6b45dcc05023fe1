import Foundation
import Postgres
public import SubjectRequests
import TimeLimits

/// What is kept with an act beside its events.
public enum ActEnclosure: Sendable {
  case none
  /// The message that told of it.
  case letter(LetterToKeep)
  /// The data subject for whom somebody else writes.
  case represented(Person)
  /// An identity document, kept until it is checked.
  case identityDocument([UInt8])

  func statements(
    of tenant: Tenant,
    sealedBy cipher: CaseCipher,
    at recorded: Instant
  ) throws(SealingError) -> [SQL] {
    switch self {
    case .none: return []
    case .letter(let letter):
      var letters = LetterColumns()
      try letters.append(letter, sealedBy: cipher)
      return [letters.insertion(tenant.id)]
    case .represented(let person):
      var columns = RepresentedColumns()
      try columns.append(person, of: tenant, sealedBy: cipher, at: recorded)
      return [columns.insertion(tenant.id)]
    case .identityDocument(let content):
      return [
        try IdentityDocumentStore.insertion(content, of: tenant.id, sealedBy: cipher, at: recorded)
      ]
    }
  }
}
