/// The file that keeps the root keys, apart from the database.
///
/// It has mode 0600 and is always whole: it is written beside itself, flushed, and only then put in
/// its place.
public struct KeyFile: Sendable, Hashable {
  public let path: String

  public init(path: String) {
    self.path = path
  }

  /// What ``readOrCreate()`` found.
  public enum Opening: Sendable, Equatable {
    case found(KeyRing)
    /// A new key was made: whoever runs the program must hear that the file needs a backup.
    case created(KeyRing)

    public var ring: KeyRing {
      switch self {
      case .found(let ring), .created(let ring): ring
      }
    }
  }

  /// Reads the keys.
  ///
  /// - Throws: ``KeyFileError`` when the file is missing, accessible to others than its owner,
  ///   empty, malformed, or no regular file.
  public func read() throws(KeyFileError) -> KeyRing {
    try KeyFileText.decode(try PrivateFile(path: path).read(), path: path)
  }

  /// Writes a new file, and refuses to overwrite one that is there.
  ///
  /// - Throws: ``KeyFileError`` when the path exists already or cannot be written.
  public func create(_ ring: KeyRing) throws(KeyFileError) {
    try PrivateFile(path: path).create(KeyFileText.encode(ring))
  }

  /// Puts other keys in the place of those of an existing, readable file, all at once.
  ///
  /// - Throws: ``KeyFileError`` as ``read()``, and when the directory cannot be written.
  public func replace(with ring: KeyRing) throws(KeyFileError) {
    _ = try read()
    try PrivateFile(path: path).replace(KeyFileText.encode(ring))
  }

  /// Reads the keys, or makes a new one where there is no file.
  ///
  /// Only for a database that is new as well: data sealed under a lost key stays lost. Of two
  /// programs that do this at once, one creates the file and both use it.
  /// - Throws: ``KeyFileError`` as ``read()`` and ``create(_:)``.
  public func readOrCreate() throws(KeyFileError) -> Opening {
    do {
      return .found(try read())
    } catch .missing {
      let ring = KeyRing(current: .generate())
      do {
        try create(ring)
        return .created(ring)
      } catch .alreadyExists {
        return .found(try read())
      }
    }
  }
}
