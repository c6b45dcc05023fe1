public import SubjectRequests
public import Texts
public import TimeLimits

/// Why something could not be done, in words for whoever asked.
public enum CaseworkError: Error, Sendable, Hashable {
  case noControllerNamed(known: [Slug])
  case unknownController(Slug, known: [Slug])
  case controllerExists(Slug)
  case unknownRegime(Regime, known: [Regime])
  case receivedInTheFuture(Instant, now: Instant)
  case noRight
  /// A controller without a name.
  case nameless
  case rightTwice(Right)
  case duplicateExternalReference
  /// A text of a field cannot be kept or shown.
  case unfitText(String, TextFlaw)
  case unknownLanguage
  /// The idempotency key was used for an act on this other request.
  case keyOfAnotherRequest(Reference)
  /// The idempotency key was used on the same request for something else.
  case keyOfAnotherAct(EventKind)
  /// Nothing shows that the person of the first wrote the second too.
  case unlikePersons(Reference, Reference)
  /// Somebody else acted on the case since the officer looked at it.
  case changedMeanwhile(Reference, [CaseChange])
  /// The same letter is kept under this request.
  case letterKept(under: Reference)
  case nobodyRepresented
  case emptyDocument
  case clockOff(seconds: Int64)
  case programRoleOwnsTables
  case programRoleBypassesPolicies
  case rootKeyMissing(needed: [String])
  case schemaBehind(missing: Int)
  case schemaMissing
  case schemaNewer(number: Int)
  case schemaAltered(number: Int)
  case outcomeUnknown
}
