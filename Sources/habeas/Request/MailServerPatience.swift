import ArgumentParser
import Casework
import SubjectRequests

/// An error after which the same letter should be handed over again (EX_TEMPFAIL).
///
/// A mail server that pipes letters takes every other exit code for final, and returns the letter
/// to the person who wrote it.
struct TryLater: Error {
  let reason: any Error
}

/// Tells what is wrong with a letter, for good, from what is wrong with this place, for a while.
enum MailServerPatience {
  /// Takes letters in; where the place cannot take any now, the letters come again.
  ///
  /// - Throws: ``TryLater`` for what an administrator mends: key file, schema, server, disk; all
  ///   that the command line or the letter itself is refused for as it is.
  static func letting(_ body: () async throws -> Void) async throws {
    do {
      try await body()
    } catch let error where isFinal(error) {
      throw error
    } catch {
      throw TryLater(reason: error)
    }
  }

  private static func isFinal(_ error: any Error) -> Bool {
    switch error {
    case is ValidationError, is ExitCode, is CleanExit, is MaildirError, is SortingRefusal,
      is ActRefusal:
      true
    case let error as CaseworkError:
      switch error {
      case .receivedInTheFuture, .noRight, .rightTwice, .unknownLanguage, .keyOfAnotherRequest,
        .keyOfAnotherAct,
        .letterKept:
        true
      case .noControllerNamed, .unknownController, .controllerExists, .unknownRegime,
        .duplicateExternalReference, .unfitText, .nameless, .changedMeanwhile,
        .nobodyRepresented, .unlikePersons, .emptyDocument, .clockOff, .programRoleOwnsTables,
        .programRoleBypassesPolicies, .rootKeyMissing, .schemaBehind, .schemaMissing, .schemaNewer,
        .schemaAltered, .outcomeUnknown:
        false
      }
    default: false
    }
  }
}
