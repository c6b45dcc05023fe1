import ArgumentParser
import Foundation

/// Files that commands write.
enum OutputFile {
  /// Whose data a file holds.
  enum Content {
    /// Nobody's in particular: it is replaced where it exists, as a report of every night is.
    case report
    /// A person's: it is made for its owner alone, and no other file is lost for it.
    case personal
  }

  /// Writes a file whole or not at all; `-` is standard output.
  ///
  /// - Throws: `ValidationError` that names the file where it exists and must not be replaced, or
  ///   cannot be written.
  static func write(
    _ bytes: Data,
    to path: String,
    _ content: Content = .report
  ) throws {
    if path == "-" { return try StandardOutput.write(bytes) }
    switch content {
    case .report:
      do {
        try bytes.write(to: URL(filePath: path), options: .atomic)
      } catch {
        throw unwritable(path, "name a file in a folder that is")
      }
    case .personal:
      try checkFree(path)
      try writePrivately(bytes, to: path)
    }
  }

  /// Refuses a file that exists, before anything is recorded of what would be written to it.
  static func checkFree(_ path: String) throws {
    guard path != "-", kind(of: path) == S_IFREG || kind(of: path) == S_IFDIR else { return }
    throw exists(path)
  }

  /// Makes a folder for several files, where it is not there yet.
  ///
  /// - Throws: `ValidationError` that names it.
  static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw unwritable(path, "name a folder that can be made, and written in")
    }
  }

  private static func unwritable(_ path: String, _ advice: String) -> ValidationError {
    ValidationError("--output \(path): cannot be written; \(advice)")
  }

  private static func exists(_ path: String) -> ValidationError {
    ValidationError("--output \(path): exists already, and is not replaced; name another file")
  }

  /// What the path leads to, as `stat` tells it; nil where to nothing.
  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  private static func writePrivately(_ bytes: Data, to path: String) throws {
    // What is there already is a pipe or a terminal, which is written to as it is.
    let isNew = kind(of: path) == nil
    let flags = O_WRONLY | O_CLOEXEC | (isNew ? O_CREAT | O_EXCL : 0)
    let descriptor = open(path, flags, 0o600)
    guard descriptor >= 0 else {
      throw errno == EEXIST
        ? exists(path) : unwritable(path, String(cString: strerror(errno)))
    }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try file.write(contentsOf: bytes)
      try file.close()
    } catch {
      if isNew { unlink(path) }
      throw unwritable(path, "is there room on the disk?")
    }
  }
}
