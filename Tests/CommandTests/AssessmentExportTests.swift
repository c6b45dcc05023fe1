import Foundation
import Testing

@Suite struct AssessmentExportTests {
  @Test func `A worksheet goes out in each format, and its pictures as files`() async throws {
    try await Home.with { home in
      let sample = URL(filePath: #filePath)
        .appending(path: "../../../Fixtures/dpia/social-support.yaml").standardized.path
      let kept = try await home.run("dpia", "new", "--file", sample, "--json")
      let id = String(try #require(kept.output.firstMatch(of: /"id" *: *"([0-9a-f-]+)"/)?.1))
      for (format, start) in [("odt", "PK"), ("docx", "PK"), ("xlsx", "PK"), ("html", "<!")] {
        let file = "\(home.folder)/worksheet.\(format)"
        let written = try await home.run(
          "dpia",
          "export",
          id,
          "--as",
          "edpb",
          "--format",
          format,
          "--output",
          file
        )
        #expect(written.output == "Wrote \(file)\n", "\(written.errors)")
        let bytes = try Data(contentsOf: URL(filePath: file))
        #expect(bytes.starts(with: Data(start.utf8)))
      }
      for format in ["svg", "png"] {
        let folder = "\(home.folder)/pictures-\(format)"
        let written = try await home.run(
          "dpia",
          "export",
          id,
          "--format",
          format,
          "--output",
          folder
        )
        for picture in ["data-flow", "risk-matrix", "risk-overview", "plan-timeline"] {
          #expect(written.output.contains("Wrote \(folder)/\(picture).\(format)\n"))
        }
      }
      let refused = try await home.run(
        "dpia",
        "export",
        id,
        "--as",
        "cnil-pia",
        "--format",
        "odt",
        "--output",
        "a.odt"
      )
      #expect(refused.status == 64)
      #expect(refused.errors.contains("--format odt is not written --as cnil-pia"))
    }
  }
}
