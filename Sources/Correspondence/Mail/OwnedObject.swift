internal import CGMime

/// A reference to a GObject that is given back when the owner goes.
struct OwnedObject<Object>: ~Copyable {
  let pointer: UnsafeMutablePointer<Object>

  init?(_ pointer: UnsafeMutablePointer<Object>?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  deinit { g_object_unref(pointer) }
}

extension UnsafeMutablePointer {
  /// The same object as one of its classes.
  func upcast<Object>(to type: Object.Type) -> UnsafeMutablePointer<Object> {
    UnsafeMutableRawPointer(self).assumingMemoryBound(to: type)
  }

  /// The same object as a subclass, if it is of that class.
  func downcast<Object>(
    to type: Object.Type,
    _ class: GType
  ) -> UnsafeMutablePointer<Object>? {
    let instance = UnsafeMutableRawPointer(self).assumingMemoryBound(to: GTypeInstance.self)
    guard g_type_check_instance_is_a(instance, `class`) != 0 else { return nil }
    return UnsafeMutableRawPointer(self).assumingMemoryBound(to: type)
  }
}
