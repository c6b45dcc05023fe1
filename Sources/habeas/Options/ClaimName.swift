import ArgumentParser
import SubjectRequests

/// How a claim of a request is named on the command line.
enum ClaimName: ExpressibleByArgument, Sendable, Hashable {
  /// Whatever provision the right is exercised under: `access`, `objection`.
  case right(Right)
  /// Under one provision: `objection-21-1`.
  case claimed(ClaimedRight)

  init?(argument: String) {
    if let right = Right(rawValue: argument) {
      self = .right(right)
    } else if let claimed = ClaimedRight(word: argument) {
      self = .claimed(claimed)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { ClaimedRight.words }

  /// The claims that it may mean.
  var meant: [ClaimedRight] {
    switch self {
    case .right(let right): ClaimedRight.all.filter { $0.right == right }
    case .claimed(let claimed): [claimed]
    }
  }
}

extension ClaimSelection {
  /// The claims that are named; all that are open where none is.
  ///
  /// - Throws: a `ValidationError` where a bare right stands beside one of its provisions.
  init(_ names: [ClaimName]) throws {
    let claimed = names.compactMap { if case .claimed(let claimed) = $0 { claimed } else { nil } }
    let rights = names.compactMap { if case .right(let right) = $0 { right } else { nil } }
    guard !names.isEmpty else {
      self = .allOpen
      return
    }
    guard !claimed.isEmpty else {
      self = .rights(rights)
      return
    }
    if let right = rights.first(where: { $0 == .objection }) {
      throw ValidationError(
        "--right \(right.rawValue): name each objection by its provision: "
          + ClaimName.right(right).meant.map(\.ownWord).joined(separator: ", ")
      )
    }
    self = .claimed(claimed + rights.map { ClaimedRight($0) })
  }
}
