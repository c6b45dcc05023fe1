/// The templates of a page, which travel inside the program.
///
/// Every value is an ``HTMLText``, escaped when it was made, and therefore taken with three
/// braces. A name that is missing in a value is looked for in what encloses it, so names differ
/// between levels.
enum PageTemplate {
  static let page = """
    <!DOCTYPE html>
    <html lang="{{{language}}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="author" content="{{{author}}}">
    {{#date}}
    <meta name="dcterms.date" content="{{{.}}}">
    {{/date}}
    <meta name="generator" content="Habeas, worksheet {{{template}}}">
    <title>{{{title}}}</title>
    <style>
    {{> style}}
    </style>
    </head>
    <body>
    <a class="skip" href="#content">{{{skipWords}}}</a>
    <header>
    <h1>{{{title}}}</h1>
    <p>{{{subtitle}}}</p>
    </header>
    <nav aria-label="{{{contentsWords}}}">
    <ol class="contents">
    {{#contents}}
    <li><a href="#{{{anchor}}}">{{{number}}} {{{heading}}}</a></li>
    {{/contents}}
    </ol>
    </nav>
    <main id="content">
    {{#sections}}
    <{{{tag}}} id="{{{anchor}}}"><span class="number">{{{number}}}</span> {{{heading}}}</{{{tag}}}>
    {{#blocks}}
    {{> block}}
    {{/blocks}}
    {{/sections}}
    </main>
    </body>
    </html>

    """

  static let block = """
    {{#paragraph}}
    <p>{{> runs}}</p>
    {{/paragraph}}
    {{#list}}
    <ul>
    {{#items}}
    <li>{{> runs}}</li>
    {{/items}}
    </ul>
    {{/list}}
    {{#table}}
    {{> table}}
    {{/table}}
    {{#picture}}
    <figure tabindex="0">
    {{{drawing}}}
    <figcaption>{{{title}}}. {{{alternative}}}</figcaption>
    </figure>
    {{#table}}
    {{> table}}
    {{/table}}
    {{/picture}}

    """

  static let table = """
    <div class="scroll" role="region" aria-label="{{{label}}}" tabindex="0">
    <table>
    <caption>{{{caption}}}</caption>
    <colgroup>{{#columns}}<col style="width:{{share}}%">{{/columns}}</colgroup>
    <thead><tr>{{#columns}}<th scope="col">{{{heading}}}</th>{{/columns}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr{{#rowAnchor}} id="{{{.}}}"{{/rowAnchor}}>{{#heading}}<th scope="row">{{> cell}}</th>{{/heading}}\
    {{#cells}}<td{{#tone}} class="{{{.}}}"{{/tone}}>{{> cell}}</td>{{/cells}}</tr>
    {{/rows}}
    </tbody>
    </table>
    </div>

    """

  static let cell = "{{#paragraphs}}<p>{{> runs}}</p>{{/paragraphs}}"

  static let runs = """
    {{#runs}}{{#plain}}{{{.}}}{{/plain}}\
    {{#authored}}{{> authored}}{{/authored}}{{#strong}}<strong>{{{.}}}</strong>{{/strong}}\
    {{#reference}}<a href="#{{{anchor}}}">{{{text}}}</a>{{/reference}}{{/runs}}
    """

  /// What the author wrote, marked with its language where that is not the page's.
  static let authored = """
    {{^contentLanguage}}{{{.}}}{{/contentLanguage}}\
    {{#contentLanguage}}<span lang="{{{.}}}">{{{authored}}}</span>{{/contentLanguage}}
    """
}
