public import Documents
import Storage
public import SubjectRequests
import TimeLimits

/// Why no access package can be made of a case.
public enum AccessPackageError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Nobody asks for access or portability, or it was refused.
  case nothingToGive

  public var description: String {
    """
    the request holds no claim to access or portability that may be granted, so there is no data to \
    give (Art. 15, 20)
    """
  }
}

extension Desk {
  /// Puts the package together that answers a request of access or portability.
  ///
  /// - Parameters:
  ///   - reference: the request.
  ///   - information: what Article 15(1) and (2) asks.
  ///   - files: the copy of the data.
  ///   - language: the language of the index; nil means that of the person's letter, else the
  ///     controller's.
  /// - Returns: the package, dated today.
  /// - Throws: ``AccessPackageError``; `PackageRefusal`; `LetterTemplateError`; `StorageError`.
  public func accessPackage(
    _ reference: Reference,
    information: AccessInformation,
    files: [PackagedFile],
    language: LetterLanguage?
  ) async throws -> AccessPackage {
    let loaded = try await show(reference).loaded
    guard loaded.file.claims.contains(where: \.mayBeGiven) else {
      throw AccessPackageError.nothingToGive
    }
    return try AccessPackage(
      reference: reference,
      controller: controller.profile.name,
      language: language
        ?? LetterLanguage(written: loaded.language, preferred: controller.profile.languages),
      day: today,
      information: information,
      authority: controller.profile.authority,
      files: files
    )
  }
}

extension Claim {
  /// Whether it asks for data, and nothing that was decided stands against giving them.
  fileprivate var mayBeGiven: Bool {
    guard right == .access || right == .portability else { return false }
    switch progress {
    case .open, .proposed: return true
    case .decided(let decision, _), .answered(let decision, _): return decision.isGrant
    case .withdrawn, .splitOff, .joined: return false
    }
  }
}
