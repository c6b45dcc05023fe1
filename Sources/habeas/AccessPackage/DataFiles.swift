import ArgumentParser
import Documents
import Foundation

/// Reads the files of a copy.
enum DataFiles {
  /// The file at a path, or all files of the folder there and of those below, by their names in it.
  ///
  /// Links are not followed: they could bring in what is not meant.
  static func read(_ path: String) throws -> [PackagedFile] {
    let url = URL(filePath: path)
    switch try kind(of: url, path) {
    case .typeRegular: return [try file(url, named: url.lastPathComponent, path)]
    case .typeDirectory: return try folder(url, prefix: "", path)
    default: throw ValidationError("--data \(path): is neither a file nor a folder")
    }
  }

  private static func folder(_ url: URL, prefix: String, _ path: String) throws -> [PackagedFile] {
    let names = try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
    return try names.flatMap { name -> [PackagedFile] in
      let below = url.appending(path: name)
      switch try kind(of: below, path) {
      case .typeRegular: return [try file(below, named: prefix + name, path)]
      case .typeDirectory: return try folder(below, prefix: "\(prefix)\(name)/", path)
      default:
        throw ValidationError("--data \(path): holds a link or a device; give files and folders")
      }
    }
  }

  private static func kind(of url: URL, _ path: String) throws -> FileAttributeType? {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: url.path) else {
      throw ValidationError("--data \(path): cannot be read")
    }
    return attributes[.type] as? FileAttributeType
  }

  private static func file(_ url: URL, named name: String, _ path: String) throws -> PackagedFile {
    guard let content = FileManager.default.contents(atPath: url.path) else {
      throw ValidationError("--data \(path): a file cannot be read")
    }
    return try PackagedFile(name: name, content: content)
  }
}
