public import Foundation
public import TimeLimits

/// A folder in the Maildir format: messages in `new` and `cur`, one a file.
public struct Maildir: Sendable {
  private let folder: URL

  /// Opens a Maildir.
  ///
  /// - Throws: ``MaildirError`` where the folder holds neither `new` nor `cur`.
  public init(_ path: String) throws(MaildirError) {
    folder = URL(filePath: path, directoryHint: .isDirectory)
    guard !Self.subfolders.allSatisfy({ !Self.isFolder(folder.appending(path: $0)) }) else {
      throw .notAMaildir(path: path)
    }
  }

  /// A message and when it was delivered to the folder.
  public struct Message: Sendable {
    public let url: URL
    /// The time of arrival that the file's name begins with, else that of the file.
    public let arrived: Instant?
  }

  /// The messages, the oldest arrival first.
  public func messages() throws -> [Message] {
    var found: [Message] = []
    for name in Self.subfolders {
      let subfolder = folder.appending(path: name)
      guard Self.isFolder(subfolder) else { continue }
      let files = try FileManager.default.contentsOfDirectory(
        at: subfolder,
        includingPropertiesForKeys: [.contentModificationDateKey],
        options: .skipsHiddenFiles
      )
      found += files.map { Message(url: $0, arrived: Self.arrival($0)) }
    }
    return found.sorted {
      (($0.arrived?.microsecondsSince1970 ?? 0), $0.url.lastPathComponent)
        < (($1.arrived?.microsecondsSince1970 ?? 0), $1.url.lastPathComponent)
    }
  }

  private static let subfolders = ["new", "cur"]

  private static func isFolder(_ url: URL) -> Bool {
    (try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
  }

  private static func arrival(_ url: URL) -> Instant? {
    let digits = url.lastPathComponent.prefix { $0.isASCII && $0.isNumber }
    // Seconds since 1970 have ten digits until the year 2286.
    if digits.count == 10, let seconds = Int64(digits) { return Instant(secondsSince1970: seconds) }
    let values = try? url.resourceValues(forKeys: [.contentModificationDateKey])
    return values?.contentModificationDate.map {
      Instant(secondsSince1970: Int64($0.timeIntervalSince1970))
    }
  }
}

/// Why a folder cannot be read as Maildir.
public enum MaildirError: Error, Sendable, Hashable, CustomStringConvertible {
  case notAMaildir(path: String)

  public var description: String {
    switch self {
    case .notAMaildir(let path):
      "--maildir \(path): not a Maildir; it holds neither a folder new nor a folder cur"
    }
  }
}
