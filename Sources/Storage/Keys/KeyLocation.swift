/// Where the key file of a database is, and whether the program may make it.
public enum KeyLocation: Sendable, Hashable {
  /// Named by a person: it must exist.
  case named(KeyFile)
  /// Beside the embedded cluster, made together with it.
  case besideCluster(KeyFile)

  /// The variable of the environment that names the key file.
  public static let variable = "HABEAS_KEY_FILE"

  /// Finds the place: `HABEAS_KEY_FILE` where it is set and not empty, else beside the cluster.
  ///
  /// - Parameters:
  ///   - environment: The environment of the process.
  ///   - besideCluster: A path beside the embedded cluster, outside its data directory, so that no
  ///     backup of the data carries the key; nil for any other database.
  /// - Throws: ``KeyFileError/noPlace`` when neither says where.
  public init(environment: [String: String], besideCluster: String?) throws(KeyFileError) {
    if let path = environment[Self.variable], !path.isEmpty {
      self = .named(KeyFile(path: path))
    } else if let besideCluster {
      self = .besideCluster(KeyFile(path: besideCluster))
    } else {
      throw .noPlace
    }
  }

  /// The file, wherever it is.
  public var file: KeyFile {
    switch self {
    case .named(let file), .besideCluster(let file): file
    }
  }
}
