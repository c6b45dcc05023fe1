"""Opens a picture with Pillow and prints what it holds; fails on anything amiss."""
import json
import sys

from PIL import Image

with Image.open(sys.argv[1]) as picture:
    assert picture.format == "PNG", picture.format
    picture.load()
    pixels = picture.convert("RGB")
    colours = pixels.getcolors(1 << 24)
    print(json.dumps({
        "colours": len(colours),
        "description": picture.text.get("Description", ""),
        "dots": round(picture.info["dpi"][0]),
        "ink": sum(count for count, colour in colours if sum(colour) < 200),
        "size": list(picture.size),
        "title": picture.text.get("Title", ""),
    }, ensure_ascii=False, sort_keys=True))
