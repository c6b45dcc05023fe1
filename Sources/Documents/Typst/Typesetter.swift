public import Foundation
import Processes

/// Sets documents as PDF with Typst: the program, or its Python package.
///
/// The fonts are those that Typst carries with it and those among the files of the document, never
/// those of the machine, so that the same document gives the same bytes everywhere under the same
/// version of Typst.
public struct Typesetter: Sendable, Hashable {
  /// What sets documents, as an absolute path.
  public enum Means: Sendable, Hashable {
    /// The program `typst`.
    case program(String)
    /// A Python in which `import typst` works.
    case python(String)
  }

  public let means: Means
  /// The variables that the program sees: `HOME` tells Python where a person's packages are.
  private let environment: [String]

  /// Finds Typst: as `HABEAS_TYPST` names it, else the program in `PATH`, else Python's package.
  ///
  /// - Parameter environment: the variables of this process.
  /// - Throws: ``TypesettingError/notInstalled``, ``TypesettingError/unusableProgram(_:)``.
  public init(
    finding environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(TypesettingError) {
    let home = environment["HOME"].map { ["HOME=\($0)"] } ?? []
    self.environment = Program.plainEnvironment + home
    let folders = environment["PATH"] ?? ""
    if let named = environment["HABEAS_TYPST"], !named.isEmpty {
      guard named.hasPrefix("/"), Program.isExecutable(named) else {
        throw .unusableProgram(named)
      }
      let isPython = named.split(separator: "/").last?.hasPrefix("python") ?? false
      means = isPython ? .python(named) : .program(named)
    } else if let program = Program.find("typst", in: folders) {
      means = .program(program)
    } else if let python = Program.find("python3", in: folders) {
      means = .python(python)
    } else {
      throw .notInstalled
    }
  }

  /// Sets a document; it passes through a folder that only this account can enter.
  ///
  /// - Returns: the bytes of the PDF.
  /// - Throws: ``TypesettingError``.
  public func pdf(_ document: TypstDocument) throws(TypesettingError) -> Data {
    let folder = try Self.folder()
    defer { folder.remove() }
    try Self.write(document, into: folder)
    let outcome = try run(in: folder, keepingTo: document.standards.map(\.rawValue))
    switch outcome.status {
    case 0: break
    case Self.packageMissing: throw .notInstalled
    case _ where outcome.output.contains("could not be displayed with font"):
      throw .characterMissing
    default: throw .refused(Self.firstLine(of: outcome.output))
    }
    guard let bytes = FileManager.default.contents(atPath: "\(folder.path)/\(Self.result)"),
      !bytes.isEmpty
    else { throw .notWritten("Typst left no file") }
    return bytes
  }

  private func run(
    in folder: PrivateFolder,
    keepingTo standards: [String]
  ) throws(TypesettingError) -> Program.Outcome {
    let command =
      switch means {
      case .program(let path):
        [path, "compile", "--root", ".", "--ignore-system-fonts", "--font-path", "."]
          + (standards.isEmpty ? [] : ["--pdf-standard", standards.joined(separator: ",")])
          + [Self.main, Self.result]
      case .python(let path): [path, "-c", Self.script] + standards
      }
    let program = Program(command: command, folder: folder.path, environment: environment)
    do throws(ProgramFailure) {
      return try program.run()
    } catch {
      throw .unusableProgram(error.description)
    }
  }

  private static let main = "main.typ"
  private static let result = "document.pdf"
  /// The status by which the script says that Python has no such package.
  private static let packageMissing: Int32 = 77
  private static let script = """
    import sys
    try:
        import typst
    except ImportError:
        sys.exit(\(packageMissing))
    try:
        typst.compile(
            "\(main)", output="\(result)", root=".", ignore_system_fonts=True,
            font_paths=["."],
            pdf_standards=sys.argv[1:] or None,
        )
    except Exception as error:
        sys.exit(str(error))
    """
}

extension Typesetter {
  private static func folder() throws(TypesettingError) -> PrivateFolder {
    do {
      return try PrivateFolder(for: "typesetting")
    } catch {
      throw .notWritten(error.description)
    }
  }

  private static func write(
    _ document: TypstDocument,
    into folder: PrivateFolder
  ) throws(TypesettingError) {
    for (name, bytes) in document.files.sorted(by: { $0.key < $1.key }) {
      guard !name.isEmpty, !name.contains("/"), !name.hasPrefix("."), name != main else {
        throw .fileName(name)
      }
      try write(bytes, to: "\(folder.path)/\(name)")
    }
    try write(Data(document.source.utf8), to: "\(folder.path)/\(main)")
  }

  private static func write(_ bytes: Data, to path: String) throws(TypesettingError) {
    guard FileManager.default.createFile(atPath: path, contents: bytes) else {
      throw .notWritten("no space or no access in the folder for temporary files; set TMPDIR")
    }
  }

  /// What Typst says first; the lines after it quote the document.
  private static func firstLine(of output: String) -> String {
    String((output.split(whereSeparator: \.isNewline).first ?? "it said nothing").prefix(200))
  }
}
