import Documents
import SubjectRequests
import Testing

/// Days, moments and references of reports stay on one line.
@Suite("Words that no line breaks") struct WholeWordTests {
  @Test(arguments: [
    ("due 2026-11-02.", "due <span class=\"whole\">2026-11-02</span>."),
    ("2026-11-02 09:30", "<span class=\"whole\">2026-11-02 09:30</span>"),
    ("of 2026-7KQ4-M0XB-W, 1", "of <span class=\"whole\">2026-7KQ4-M0XB-W</span>, 1"),
    ("é2026-11-02 12026-11-02 2026-11-021", "é2026-11-02 12026-11-02 2026-11-021"),
    ("2026-11 <b>", "2026-11 &lt;b&gt;"),
  ])
  func areMarked(_ text: String, _ expected: String) throws {
    let sample = try SampleCase.worked(reason: "a signed letter")
    let page = sample.page(of: Person(name: nil, email: nil)).html(
      sample.timeline,
      controller: "Sample",
      notes: [text],
      steps: []
    )
    #expect(page.contains("<li>\(expected)</li>"))
  }
}
