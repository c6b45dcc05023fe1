public import Foundation

/// What is sealed, and where it belongs.
///
/// It is bound to the seal as associated data, and names the item in errors without its content.
public enum SealedItem: Sendable, Hashable {
  case controllerKey(ControllerKeyPurpose, controller: UUID, rootKey: RootKeyIdentifier)
  /// A data key; the owner is the request or the data subject whose data it seals.
  case dataKey(controller: UUID, owner: UUID)
  case value(SealingContext)

  var associatedData: [UInt8] {
    switch self {
    case .controllerKey(let purpose, let controller, let rootKey):
      var encoded = LengthPrefixedBytes("habeas controller key")
      encoded.append(purpose.rawValue)
      encoded.append(controller)
      encoded.append(rootKey.bytes)
      return encoded.bytes
    case .dataKey(let controller, let owner):
      var encoded = LengthPrefixedBytes("habeas data key")
      encoded.append(controller)
      encoded.append(owner)
      return encoded.bytes
    case .value(let context):
      var encoded = LengthPrefixedBytes("habeas value")
      encoded.append(context.controller)
      encoded.append(context.table)
      encoded.append(context.row)
      encoded.append(context.column)
      return encoded.bytes
    }
  }
}

extension SealedItem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .controllerKey(let purpose, let controller, let rootKey):
      "the \(purpose.rawValue) key of controller \(controller) under root key \(rootKey)"
    case .dataKey(let controller, let owner):
      "the data key of \(owner) of controller \(controller)"
    case .value(let context):
      "\(context.table).\(context.column) of row \(context.row) of controller \(context.controller)"
    }
  }
}
