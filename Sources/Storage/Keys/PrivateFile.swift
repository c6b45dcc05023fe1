import Foundation
import Glibc

/// A small file that only its owner may read, written whole or not at all.
struct PrivateFile {
  static let mode: mode_t = 0o600
  /// Far more than any key file has; a longer file is something else.
  static let longest = 65_536

  let path: String

  func read() throws(KeyFileError) -> [UInt8] {
    // Without O_NONBLOCK a named pipe would keep the program waiting.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT { throw .missing(path: path) }
      throw .cannotRead(path: path, reason: Self.reason)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .cannotRead(path: path, reason: Self.reason)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notARegularFile(path: path) }
    let mode = status.st_mode & 0o7777
    guard mode & 0o077 == 0 else { throw .readableByOthers(path: path, mode: mode) }
    return try contents(of: descriptor)
  }

  func create(_ bytes: [UInt8]) throws(KeyFileError) {
    try write(bytes) { temporary in
      // A link, unlike a rename, fails where the name is taken.
      guard link(temporary, path) == 0 else { return false }
      unlink(temporary)
      return true
    }
  }

  func replace(_ bytes: [UInt8]) throws(KeyFileError) {
    // Behind a symbolic link it is the file that changes, not the link.
    let target = PrivateFile(path: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
    try target.write(bytes) { temporary in rename(temporary, target.path) == 0 }
  }

  /// Writes beside the path, then lets `install` give the file its name.
  private func write(_ bytes: [UInt8], install: (_ temporary: String) -> Bool)
    throws(KeyFileError)
  {
    let temporary = "\(path).\(UUID().uuidString).new"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, Self.mode)
    guard descriptor >= 0 else { throw .cannotWrite(path: path, reason: Self.reason) }
    let isWritten =
      fchmod(descriptor, Self.mode) == 0 && writeAll(bytes, to: descriptor)
      && fsync(descriptor) == 0
    let writing = errno
    guard close(descriptor) == 0, isWritten, install(temporary) else {
      let failure = isWritten ? errno : writing
      unlink(temporary)
      if failure == EEXIST { throw .alreadyExists(path: path) }
      throw .cannotWrite(path: path, reason: String(cString: strerror(failure)))
    }
    try flushDirectory()
  }

  private func writeAll(_ bytes: [UInt8], to descriptor: CInt) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private func contents(of descriptor: CInt) throws(KeyFileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while bytes.count <= Self.longest {
      let count = buffer.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .cannotRead(path: path, reason: Self.reason) }
      guard count > 0 else { return bytes }
      bytes += buffer.prefix(count)
    }
    throw .cannotRead(path: path, reason: "longer than \(Self.longest) bytes: not a key file")
  }

  /// Makes the new name itself survive a loss of power.
  private func flushDirectory() throws(KeyFileError) {
    let directory = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotWrite(path: path, reason: Self.reason) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .cannotWrite(path: path, reason: Self.reason) }
  }

  private static var reason: String {
    String(cString: strerror(errno))
  }
}
