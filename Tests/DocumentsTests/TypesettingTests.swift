import Documents
import Foundation
import Testing

@Suite("Typesetting")
struct TypesettingTests {
  @Test("Without Typst the message says how to get it")
  func absent() {
    #expect(throws: TypesettingError.notInstalled) {
      try Typesetter(finding: ["PATH": "/nonexistent:relative"])
    }
    #expect("\(TypesettingError.notInstalled)".contains("pip install typst"))
    #expect(throws: TypesettingError.unusableProgram("typst")) {
      try Typesetter(finding: ["HABEAS_TYPST": "typst"])
    }
  }

  @Test("A Python without the package says the same")
  func withoutPackage() throws {
    // No home and no packages of a site: the package cannot be found.
    let bare = try Script("#!/bin/sh\nexec python3 -I -S \"$@\"\n", name: "python3")
    defer { bare.remove() }
    let typesetter = try Typesetter(finding: ["PATH": bare.folder])
    #expect(typesetter.means == .python(bare.path))
    #expect(throws: TypesettingError.notInstalled) {
      try typesetter.pdf(TypstDocument(source: "= Title"))
    }
  }

  @Test("What the program says against a document comes back as its first line, without the rest")
  func refused() throws {
    let words = "echo 'error: unknown variable: x'; echo 'a line of the document'; exit 1"
    let program = try Script("#!/bin/sh\n\(words)\n", name: "typst")
    defer { program.remove() }
    let typesetter = try Typesetter(finding: ["PATH": program.folder])
    #expect(throws: TypesettingError.refused("error: unknown variable: x")) {
      try typesetter.pdf(TypstDocument(source: "#x"))
    }
  }

  @Test("The program finds the main file and the others in the folder where it runs")
  func files() throws {
    let program = try Script(
      "#!/bin/sh\ncat main.typ picture.svg > \"$8\"\nls >> \"$8\"\nstat -c %a . >> \"$8\"\n",
      name: "typst"
    )
    defer { program.remove() }
    let pdf = try Typesetter(finding: ["HABEAS_TYPST": program.path]).pdf(
      TypstDocument(source: "main\n", files: ["picture.svg": Data("picture\n".utf8)])
    )
    let text = String(decoding: pdf, as: UTF8.self)
    #expect(text == "main\npicture\ndocument.pdf\nmain.typ\npicture.svg\n700\n")
  }

  @Test("A file cannot lead out of the folder", arguments: ["../x", "a/b", "", ".x", "main.typ"])
  func names(name: String) throws {
    let program = try Script("#!/bin/sh\nexit 1\n", name: "typst")
    defer { program.remove() }
    let typesetter = try Typesetter(finding: ["HABEAS_TYPST": program.path])
    #expect(throws: TypesettingError.fileName(name)) {
      try typesetter.pdf(TypstDocument(source: "", files: [name: Data()]))
    }
  }
}

/// A program of a few lines in a folder of its own.
private struct Script {
  let folder: String
  let path: String

  init(_ text: String, name: String) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "habeas-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.path()
    path = "\(folder)/\(name)"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }
}
