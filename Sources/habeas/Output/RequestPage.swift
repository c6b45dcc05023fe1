import Casework
import Documents
import Storage
import SubjectRequests
import TimeLimits

extension CasePage {
  /// The page of a request as an officer looks at it.
  init(_ view: RequestView, at desk: Desk) {
    self.init(
      view.loaded.file,
      events: view.loaded.events,
      requester: view.loaded.requester,
      represented: view.loaded.represented,
      language: view.loaded.language,
      evidence: view.loaded.evidence,
      externalReference: view.loaded.externalReference,
      deadlines: view.deadlines,
      law: desk.spokenLaw(of: view.loaded.file),
      zone: desk.zone
    )
  }

  /// The page of what stays of an erased request.
  init(_ erased: ErasedRequest, at desk: Desk) {
    self.init(
      erased.file,
      events: erased.events,
      requester: Person(name: nil, email: nil),
      represented: nil,
      language: nil,
      deadlines: erased.deadlines,
      law: desk.spokenLaw(of: erased.file),
      zone: desk.zone
    )
  }
}
