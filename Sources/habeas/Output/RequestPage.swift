import Casework
import Documents
import Storage
import SubjectRequests
import TimeLimits

extension CasePage {
  /// The page of a request as an officer looks at it.
  init(_ view: RequestView, zone: Zone) {
    self.init(
      view.loaded.file,
      events: view.loaded.events,
      requester: view.loaded.requester,
      represented: view.loaded.represented,
      language: view.loaded.language,
      evidence: view.loaded.evidence,
      externalReference: view.loaded.externalReference,
      deadlines: view.deadlines,
      zone: zone
    )
  }

  /// The page of what stays of an erased request.
  init(_ erased: ErasedRequest, zone: Zone) {
    self.init(
      erased.file,
      events: erased.events,
      requester: Person(name: nil, email: nil),
      represented: nil,
      language: nil,
      deadlines: erased.deadlines,
      zone: zone
    )
  }
}
