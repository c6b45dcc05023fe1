/// The colours of an image and the number of each pixel's: drawings have few colours, and numbers pack
/// to a fraction of them.
struct PNGPalette {
  private(set) var colours: [UInt8] = []
  private(set) var numbers: [UInt8] = []

  /// Counts the colours, in the order of the pixels; nil where there are more than 256.
  init?(_ bitmap: Bitmap) {
    var known: [Int: UInt8] = [:]
    var last = (colour: -1, number: UInt8(0))
    numbers.reserveCapacity(bitmap.width * bitmap.height)
    for place in stride(from: 0, to: bitmap.bytes.count, by: 3) {
      let pixel = bitmap.bytes[place..<place + 3]
      let colour = pixel.reduce(0) { $0 << 8 | Int($1) }
      if colour != last.colour {
        if known[colour] == nil {
          guard known.count < 256 else { return nil }
          known[colour] = UInt8(known.count)
          colours += pixel
        }
        last = (colour, known[colour] ?? 0)
      }
      numbers.append(last.number)
    }
  }
}
