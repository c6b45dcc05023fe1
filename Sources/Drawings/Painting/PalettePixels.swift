/// The pixels of a picture by the number of their colour, which takes a quarter of the bytes of the
/// colours themselves.
struct PalettePixels {
  /// One byte a pixel, row by row.
  let numbers: [UInt8]
  /// Red, green and blue of each colour, in the order in which they appear.
  let colours: [UInt8]

  /// How many colours a palette of PNG holds.
  private static let mostColours = 256
  /// The slots of the table in which colours are looked up, four for each of them.
  private static let slotBits: UInt32 = 10

  /// The pixels of a surface; nil where their colours are more than a palette holds.
  ///
  /// - Parameters:
  ///   - pixels: alpha, red, green and blue from the highest byte to the lowest; none is transparent.
  ///   - count: how many there are.
  init?(_ pixels: UnsafePointer<UInt32>, count: Int) {
    let slotCount = 1 << Int(Self.slotBits)
    var slots = [(colour: UInt32, number: UInt8)](repeating: (0, 0), count: slotCount)
    var colours: [UInt8] = []
    var isFull = false
    let numbers = [UInt8](unsafeUninitializedCapacity: count) { numbers, filled in
      guard let numbers = numbers.baseAddress else { return }
      var last: (colour: UInt32, number: UInt8) = (0, 0)
      var index = 0
      while index < count {
        let colour = pixels[index]
        if colour != last.colour {
          // Multiplied, the highest bits depend on all of them.
          var slot = Int((colour &* 0x9E37_79B1) >> (32 - Self.slotBits))
          // No colour is 0, since none is transparent.
          while slots[slot].colour != colour, slots[slot].colour != 0 {
            slot = (slot + 1) & (slotCount - 1)
          }
          if slots[slot].colour == 0 {
            guard colours.count < 3 * Self.mostColours else {
              isFull = true
              break
            }
            slots[slot] = (colour, UInt8(colours.count / 3))
            colours += [16, 8, 0].map { UInt8(truncatingIfNeeded: colour >> $0) }
          }
          last = slots[slot]
        }
        numbers[index] = last.number
        index += 1
      }
      filled = index
    }
    guard !isFull else { return nil }
    self.numbers = numbers
    self.colours = colours
  }
}
