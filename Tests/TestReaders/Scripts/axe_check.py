"""Runs axe on pages in one Chromium and prints each violation of its rules; nothing where none is.

The file is a JSON list of pages. Each runs in a frame of its own, as wide as a window.
"""
import html
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import axe_core_python

AXE = next(pathlib.Path(axe_core_python.__file__).parent.rglob("axe.min.js")).read_text()
RUN = """
addEventListener("load", () => axe.run(document, {resultTypes: ["violations"]}).then(
  found => found.violations.map(v => ({rule: v.id, help: v.help, places: v.nodes.map(n => n.html)})),
  failure => [{rule: "none", help: String(failure), places: []}]
).then(violations => parent.postMessage({number: NUMBER, violations}, "*")));
"""
DRIVER = """<!DOCTYPE html><html lang="en"><title>Pages</title><body><script>
const count = COUNT, results = {};
const show = number => {
  const frame = document.createElement("iframe");
  frame.width = 1280; frame.height = 1024; frame.src = number + ".html";
  document.body.replaceChildren(frame);
};
addEventListener("message", event => {
  results[event.data.number] = event.data.violations;
  if (event.data.number + 1 < count) { show(event.data.number + 1); return; }
  const result = document.createElement("pre");
  result.id = "axe-result";
  result.textContent = JSON.stringify(results);
  document.body.replaceChildren(result);
});
show(0);
</script></body></html>"""

browser = os.environ.get("CHROMIUM") or shutil.which("chromium")
assert browser, "Chromium is not installed"
pages = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
with tempfile.TemporaryDirectory() as folder:
    for number, page in enumerate(pages):
        script = f"<script>{AXE}</script><script>{RUN.replace('NUMBER', str(number))}</script>"
        head, end, tail = page.rpartition("</body>")
        assert end, f"page {number} is none"
        pathlib.Path(folder, f"{number}.html").write_text(head + script + end + tail, "utf-8")
    driver = pathlib.Path(folder, "pages.html")
    driver.write_text(DRIVER.replace("COUNT", str(len(pages))), "utf-8")
    printed = subprocess.run(
        [
            browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
            f"--user-data-dir={folder}/profile", "--window-size=1400,1200",
            "--virtual-time-budget=600000", "--dump-dom", driver.as_uri(),
        ],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=True,
    ).stdout.decode("utf-8")
result = re.search(r'<pre id="axe-result">(.*?)</pre>', printed, re.DOTALL)
assert result, "axe did not end"
found = json.loads(html.unescape(result[1]))
assert len(found) == len(pages), "a page was not looked at"
for number in range(len(pages)):
    for violation in found[str(number)]:
        places = "; ".join(place[:120] for place in violation["places"][:3])
        print(f"{number}: {violation['rule']}: {violation['help']}: {places}")
