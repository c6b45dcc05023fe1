public import Foundation
public import SubjectRequests
import Yams

/// Reads the information for an access package from a file.
public enum InformationFile {
  /// Reads JSON or YAML; every key must be there, an empty list says that there is nothing.
  ///
  /// - Throws: ``InformationFileError`` with the place of what is wrong.
  public static func read(_ data: Data) throws(InformationFileError) -> AccessInformation {
    try decode(AccessInformation.self, data, called: "information")
  }

  static func decode<Value: Decodable>(
    _ type: Value.Type,
    _ data: Data,
    called file: String
  ) throws(InformationFileError) -> Value {
    guard let text = String(validating: data, as: UTF8.self) else { throw .notUTF8(file) }
    do {
      // JSON is YAML too.
      return try YAMLDecoder().decode(type, from: text)
    } catch DecodingError.dataCorrupted(let context) where context.codingPath.isEmpty {
      throw .notYAML(file)
    } catch let error as DecodingError {
      throw .shape(file, error.place)
    } catch {
      throw .notYAML(file)
    }
  }
}

/// Why a file cannot be taken for an access package.
public enum InformationFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What the file is for, such as `information`.
  case notUTF8(String)
  case notYAML(String)
  /// A key is missing or holds something else, named by its path.
  case shape(String, String)

  public var description: String {
    switch self {
    case .notUTF8(let file): "\(file): the file is not UTF-8"
    case .notYAML(let file): "\(file): the file is neither YAML nor JSON"
    case .shape(let file, let place):
      "\(file): \(place)"
        + (file == "information" ? "; every key must be there, [] says nothing" : "")
    }
  }
}

extension DecodingError {
  /// The path of the key, without what stands under it: that may be personal data.
  fileprivate var place: String {
    switch self {
    case .keyNotFound(let key, let context): "\(Self.path(context, key)) is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      "\(Self.path(context, nil)) is not what is asked for"
    @unknown default: "something is not what is asked for"
    }
  }

  private static func path(_ context: Context, _ key: (any CodingKey)?) -> String {
    let keys = context.codingPath + [key].compactMap(\.self)
    return keys.isEmpty
      ? "the file"
      : keys.map { $0.intValue.map { "\($0 + 1)" } ?? $0.stringValue }.joined(separator: ".")
  }
}
