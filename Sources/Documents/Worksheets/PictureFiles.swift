import Drawings
import Foundation

/// The pictures of a document, as files within its package.
struct PictureFiles {
  private(set) var entries: [Entry] = []

  /// A picture in both of its forms: readers show the drawing, older ones the pixels.
  struct Entry {
    let picture: Picture
    /// Counted from 1.
    let number: Int
    let svg: Data
    let png: Data

    var svgName: String { "picture-\(number).svg" }
    var pngName: String { "picture-\(number).png" }
  }

  /// Takes a picture in; nil where it has no files.
  mutating func add(_ picture: Picture) throws -> Entry? {
    guard let svg = picture.svgFile, let png = try picture.pngFile() else { return nil }
    let entry = Entry(picture: picture, number: entries.count + 1, svg: svg, png: png)
    entries.append(entry)
    return entry
  }
}

extension Drawing {
  /// The size in which the drawing fits in a place, in the place's units; never above its own.
  ///
  /// - Parameters:
  ///   - width: of the place.
  ///   - height: of the place.
  ///   - inch: how many of the place's units make an inch.
  /// - Returns: the size, in the place's units.
  func fitted(width: Int, height: Int, inch: Int) -> (width: Int, height: Int) {
    let natural = (width: self.width * inch / 96, height: self.height * inch / 96)
    if natural.width <= width, natural.height <= height { return natural }
    let byWidth = (width: width, height: width * self.height / max(1, self.width))
    return byWidth.height <= height
      ? byWidth : (width: height * self.width / max(1, self.height), height: height)
  }
}
