import Foundation
import Postgres
import SubjectRequests
import TimeLimits

/// Requests laid out column by column, as arrays that one statement unnests.
struct RequestColumns {
  private(set) var id: [Identifier<SubjectRequest>] = []
  private(set) var reference: [Reference] = []
  private(set) var externalReference: [String?] = []
  private(set) var received: [Instant] = []
  private(set) var toldDay: [CalendarDate?] = []
  private(set) var evidence: [String?] = []
  private(set) var recorded: [Instant] = []
  private(set) var channel: [String] = []
  private(set) var language: [String?] = []
  private(set) var name: [Data?] = []
  private(set) var email: [Data?] = []
  private(set) var nameHash: [Data?] = []
  private(set) var emailHash: [Data?] = []
  private(set) var source: [Data?] = []
  private(set) var eventCount: [Int32] = []
  private(set) var wrappedKey: [Data] = []

  mutating func append(
    _ new: NewRequest,
    of tenant: Tenant,
    sealedBy cipher: CaseCipher
  ) throws(SealingError) {
    let lookup = tenant.keys.lookup
    id.append(new.request.id)
    reference.append(new.request.reference)
    externalReference.append(new.externalReference)
    received.append(new.request.received)
    toldDay.append(new.request.toldDay)
    evidence.append(new.evidence?.rawValue)
    recorded.append(new.recorded)
    channel.append(new.request.channel.rawValue)
    language.append(new.language)
    // A name or address of which nothing is left after normalisation cannot be found again.
    let found = (
      name: new.requester.name.flatMap { lookup.hash(personalName: $0) },
      email: new.requester.email.flatMap { lookup.hash(emailAddress: $0) }
    )
    nameHash.append(found.name.map { Data($0.bytes) })
    emailHash.append(found.email.map { Data($0.bytes) })
    if found.name != nil, let text = new.requester.name {
      name.append(Data(try cipher.seal(text, as: .requesterName).bytes))
    } else {
      name.append(nil)
    }
    if found.email != nil, let text = new.requester.email {
      email.append(Data(try cipher.seal(text, as: .requesterEmail).bytes))
    } else {
      email.append(nil)
    }
    source.append(new.source.map { Data($0.bytes) })
    eventCount.append(Int32(new.events.count))
    let wrapped = try tenant.keys.wrap(cipher.key, of: new.request.id.rawValue)
    wrappedKey.append(Data(wrapped.bytes))
  }
}
