/// The style of pages, which travels inside them.
enum PageStyle {
  /// The style of a page with chapters laid on paper in one way.
  static func text(_ paging: Worksheet.Paging) -> String {
    switch paging {
    case .byChapter: style
    case .continuous:
      style + """

        @media screen { table:has(col:nth-child(8)) { min-width: 76rem; }
          figure svg { min-width: 56rem; } }
        table:has(col:nth-child(12)) { min-width: 54rem; }
        table:has(col:nth-child(12)) thead th { hyphens: none; overflow-wrap: normal;
          vertical-align: bottom; }
        table:has(col:nth-child(12)) thead th:not(:first-child) { writing-mode: sideways-lr;
          white-space: nowrap; }
        @supports not (writing-mode: sideways-lr) {
          table:has(col:nth-child(12)) thead th:not(:first-child) { writing-mode: vertical-rl; } }
        .whole { white-space: nowrap; }
        """
    }
  }

  /// The style of a page: readable on a screen, narrow or wide, dark or light, and on paper.
  ///
  /// Text keeps a contrast of at least 7 to 1 (WCAG 2.2, 1.4.6).
  static let style = """
    :root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --rule: #767676;
      --head: #eef1f4; --link: #0b3d91; --calm: #dff0e0; --wary: #fff1c7; --grave: #f8d3cf; }
    @media (prefers-color-scheme: dark) { :root { --ink: #f2f2f2; --paper: #161616;
      --rule: #949494; --head: #2a2d31; --link: #a8c7ff; --calm: #173a1b; --wary: #463800;
      --grave: #571d17; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 80rem; padding: 1rem 1.5rem 4rem; color: var(--ink);
      background: var(--paper); font: 1rem/1.5 system-ui, "Segoe UI", "Liberation Sans", sans-serif; }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--paper);
      border: 3px solid var(--link); }
    a { color: var(--link); }
    a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 .75rem; break-after: avoid; }
    h1 { font-size: 1.9rem; margin-top: 1rem; }
    h2 { font-size: 1.5rem; border-bottom: 2px solid var(--rule); padding-bottom: .25rem; }
    h3 { font-size: 1.2rem; }
    h4 { font-size: 1.05rem; }
    .contents { list-style: none; padding: 0; columns: 20rem; }
    p { max-width: 45rem; margin: .5rem 0; overflow-wrap: break-word; }
    .state { max-width: none; padding: .5rem .75rem; border: 2px solid var(--rule);
      background: var(--head); overflow-wrap: anywhere; }
    .scroll { overflow-x: auto; margin: 1rem 0 1.5rem; }
    table { border-collapse: collapse; width: 100%; min-width: max(45rem, var(--need, 0rem));
      table-layout: fixed; }
    caption { text-align: left; font-weight: 600; padding: .25rem 0; }
    th, td { border: 1px solid var(--rule); padding: .35rem .5rem; text-align: left;
      vertical-align: top; overflow-wrap: break-word; hyphens: auto; }
    th p, td p { margin: 0 0 .25rem; }
    thead th { background: var(--head); }
    tbody th { font-weight: 600; }
    .calm { background: var(--calm); } .wary { background: var(--wary); }
    .grave { background: var(--grave); font-weight: 600; }
    tr:target { outline: 3px solid var(--link); }
    figure { margin: 1rem 0; overflow-x: auto; }
    figure svg { max-width: 100%; height: auto; background: #fff; }
    @media print {
      @page { size: A4 landscape; margin: 15mm; }
      :root { color-scheme: light; --ink: #000; --paper: #fff; --rule: #555; --head: #eee;
        --link: #000; --calm: #dff0e0; --wary: #fff1c7; --grave: #f8d3cf; }
      body { max-width: none; padding: 0 1px; font-size: 9pt; }
      .skip { display: none; }
      a { text-decoration: none; }
      h2.page { break-before: page; }
      .scroll, figure { overflow: visible; }
      table { min-width: 0; font-size: 8pt; line-height: 1.3; }
      th, td { padding: 2px 4px; }
      thead { display: table-header-group; }
      tr, figure { break-inside: avoid; }
    }
    """
}
