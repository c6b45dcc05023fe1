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
  /// An identity document that came with a letter, which is kept on without it.
  case attachedDocument([UInt8], LetterRedaction)
  /// A letter from which something was taken out that should not be kept.
  case redaction(LetterRedaction)

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
    case .attachedDocument(let content, let redaction):
      return [
        try IdentityDocumentStore.insertion(content, of: tenant.id, sealedBy: cipher, at: recorded)
      ] + (try redaction.statements(of: tenant, sealedBy: cipher, at: recorded))
    case .redaction(let redaction):
      return try redaction.statements(of: tenant, sealedBy: cipher, at: recorded)
    }
  }
}
