import Foundation
import Storage
import Testing

@Suite("Keys of a controller")
struct KeysControllerTests {
  let controller = UUID()
  let owner = UUID()

  @Test func wrappedKeysComeBack() throws {
    let root = RootKey.generate()
    let keys = ControllerKeys.generate(for: controller)
    let wrapped = try keys.wrapped(under: root)
    #expect(wrapped.rootKey == root.identifier)
    #expect(try ControllerKeys(unwrapping: wrapped, with: KeyRing(current: root)) == keys)
  }

  @Test func wrappedKeysOfAnotherControllerAreRefused() throws {
    let root = RootKey.generate()
    let wrapped = try ControllerKeys.generate(for: controller).wrapped(under: root)
    let moved = WrappedControllerKeys(
      controller: owner,
      rootKey: wrapped.rootKey,
      encryptionKey: wrapped.encryptionKey,
      lookupKey: wrapped.lookupKey,
      suppressionKeys: wrapped.suppressionKeys
    )
    let error = #expect(throws: SealingError.self) {
      try ControllerKeys(unwrapping: moved, with: KeyRing(current: root))
    }
    #expect(error?.reason == .notAuthentic)
  }

  @Test func aKeyCannotServeTheOtherPurpose() throws {
    let root = RootKey.generate()
    let wrapped = try ControllerKeys.generate(for: controller).wrapped(under: root)
    let swapped = WrappedControllerKeys(
      controller: controller,
      rootKey: wrapped.rootKey,
      encryptionKey: wrapped.lookupKey,
      lookupKey: wrapped.encryptionKey,
      suppressionKeys: wrapped.suppressionKeys
    )
    let error = #expect(throws: SealingError.self) {
      try ControllerKeys(unwrapping: swapped, with: KeyRing(current: root))
    }
    #expect(error?.reason == .notAuthentic)
  }

  @Test func keysOfTheErasedBelongToTheirControllerAndName() throws {
    let root = RootKey.generate()
    let (first, second) = (
      try ControllerKeys.generate(for: controller).wrapped(under: root),
      try ControllerKeys.generate(for: owner).wrapped(under: root)
    )
    let exchanged = WrappedControllerKeys(
      controller: controller,
      rootKey: root.identifier,
      encryptionKey: first.encryptionKey,
      lookupKey: first.lookupKey,
      suppressionKeys: second.suppressionKeys
    )
    let error = #expect(throws: SealingError.self) {
      try ControllerKeys(unwrapping: exchanged, with: KeyRing(current: root))
    }
    #expect(error?.reason == .notAuthentic)
  }

  @Test func aListHasAKeyOfItsOwn() throws {
    let root = RootKey.generate()
    let keys = ControllerKeys.generate(for: controller)
    let wrapped = try keys.wrapped(under: root)
    #expect(wrapped.suppressionKeys.map(\.identifier) == [keys.suppression.current.identifier])
    // A list from before has one that follows from the lookup key, and always the same.
    let before = WrappedControllerKeys(
      controller: controller,
      rootKey: root.identifier,
      encryptionKey: wrapped.encryptionKey,
      lookupKey: wrapped.lookupKey,
      suppressionKeys: []
    )
    let derived = try ControllerKeys(unwrapping: before, with: KeyRing(current: root)).suppression
    #expect(
      derived == (try ControllerKeys(unwrapping: before, with: KeyRing(current: root))).suppression
    )
    #expect(derived.current != keys.suppression.current)
    #expect(derived.former.isEmpty)
  }

  @Test func aMissingRootKeyIsNamed() throws {
    let root = RootKey.generate()
    let other = RootKey.generate()
    let wrapped = try ControllerKeys.generate(for: controller).wrapped(under: root)
    let error = #expect(throws: SealingError.self) {
      try ControllerKeys(unwrapping: wrapped, with: KeyRing(current: other))
    }
    #expect(error?.reason == .unknownRootKey(available: [other.identifier]))
    #expect(error?.description.contains(root.identifier.description) == true)
    #expect(error?.description.contains(other.identifier.description) == true)
  }

  @Test func dataKeysBelongToTheirOwnerAndController() throws {
    let keys = ControllerKeys.generate(for: controller)
    let key = DataKey.generate()
    let wrapped = try keys.wrap(key, of: owner)
    #expect(try keys.unwrap(wrapped, of: owner) == key)

    let stranger = UUID()
    let item = SealedItem.dataKey(controller: controller, owner: stranger)
    #expect(throws: SealingError(item: item, reason: .notAuthentic)) {
      try keys.unwrap(wrapped, of: stranger)
    }
    let elsewhere = ControllerKeys.generate(for: UUID())
    #expect(throws: SealingError.self) { try elsewhere.unwrap(wrapped, of: owner) }
  }

  @Test func everyFlippedByteOfAWrappedKeyIsRefused() throws {
    let keys = ControllerKeys.generate(for: controller)
    let bytes = try keys.wrap(.generate(), of: owner).bytes
    for index in bytes.indices {
      var altered = bytes
      altered[index] ^= 0x80
      #expect(throws: SealingError.self) {
        try keys.unwrap(WrappedDataKey(bytes: altered), of: owner)
      }
    }
  }

  @Test func rotationRewrapsKeysAndLeavesValuesAlone() throws {
    let before = KeyRing(current: .generate())
    let keys = ControllerKeys.generate(for: controller)
    let stored = try keys.wrapped(under: before.current)
    let dataKey = DataKey.generate()
    let storedDataKey = try keys.wrap(dataKey, of: owner)
    let place = SealingContext(controller: controller, table: "t", row: owner, column: "c")
    let sealed = try dataKey.seal("Jansen", in: place)
    let hash = keys.lookup.hash(personalName: "Jansen")

    let during = before.rotated(to: .generate())
    #expect(try ControllerKeys(unwrapping: stored, with: during) == keys)
    let rewrapped = try stored.rewrapped(with: during)
    #expect(rewrapped.rootKey == during.current.identifier)
    #expect(rewrapped.rootKey != stored.rootKey)

    let after = during.withoutOlderKeys()
    #expect(throws: SealingError.self) { try ControllerKeys(unwrapping: stored, with: after) }
    let opened = try ControllerKeys(unwrapping: rewrapped, with: after)
    #expect(opened.lookup.hash(personalName: "Jansen") == hash)
    let openedKey = try opened.unwrap(storedDataKey, of: owner)
    #expect(try openedKey.openText(sealed, in: place) == "Jansen")
  }
}
