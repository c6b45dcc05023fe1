import Foundation
import Records
public import Register
import TimeLimits

extension ConsentRow {
  /// An event as a row that, imported again, is known as the same event.
  ///
  /// - Parameters:
  ///   - event: the event.
  ///   - principal: whose consent it is about.
  public init(_ event: ConsentEvent, of principal: ConsentPrincipal) {
    self.init()
    self[.id] = event.id.uuidString.lowercased()
    self[.principal] = principal.identifier
    self[.kind] = principal.kind.description
    self[.purpose] = event.purpose.description
    self[.event] = event.happening.kind.rawValue
    self[.occurred] = "\(event.occurred)"
    self[.notice] = event.happening.notice?.description
    self[.expression] = event.happening.statement?.expression.rawValue
    self[.expires] = event.happening.statement?.expires.map { "\($0)" }
    self[.method] = event.circumstances.method
    self[.element] = event.circumstances.element
    self[.evidence] = event.circumstances.evidence
    self[.request] = event.circumstances.request
    if case .guardian(let name) = event.giver { self[.guardian] = name }
    if case .invalidated(let reason) = event.happening { self[.reason] = reason }
  }

  /// The fields that say something, by the names of their columns.
  public var named: [String: String] {
    Dictionary(
      Column.allCases.compactMap { column in self[column].map { (column.rawValue, $0) } },
      uniquingKeysWith: { $1 }
    )
  }
}
