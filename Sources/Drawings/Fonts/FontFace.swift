import CFreeType

/// A font that FreeType reads from the memory of the program: its widths and outlines, in units of the
/// font and never hinted.
///
/// Whoever holds it owns the library's objects; they end with it.
struct FontFace: ~Copyable {
  private let library: FT_Library
  private let face: FT_Face

  init(_ typeface: Typeface) throws(DrawingFailure) {
    var library: FT_Library?
    try DrawingFailure.check(FT_Init_FreeType(&library))
    guard let library else { throw .noMemory }
    var face: FT_Face?
    let file = typeface.file
    let status = FT_New_Memory_Face(library, file.baseAddress, file.count, 0, &face)
    guard status == 0, let face else {
      FT_Done_FreeType(library)
      throw DrawingFailure(fontStatus: status)
    }
    self.library = library
    self.face = face
  }

  deinit {
    FT_Done_Face(face)
    FT_Done_FreeType(library)
  }

  /// How many units of the font its size is divided into.
  var unitsPerEm: Int { max(1, Int(face.pointee.units_per_EM)) }

  /// How far each character that the font has moves the pen, by its number in Unicode.
  func advances() -> [Int: Int] {
    var advances: [Int: Int] = [:]
    var glyph: FT_UInt = 0
    var character = FT_Get_First_Char(face, &glyph)
    while glyph != 0 {
      advances[Int(character)] = advance(of: glyph)
      character = FT_Get_Next_Char(face, character, &glyph)
    }
    return advances
  }

  /// The glyph of a character; 0, an empty box, where the font has none.
  func glyph(of character: Unicode.Scalar) -> FT_UInt {
    FT_Get_Char_Index(face, FT_ULong(character.value))
  }

  /// How far a glyph moves the pen; an empty box moves it by the size of the font.
  func advance(of glyph: FT_UInt) -> Int {
    var advance: FT_Fixed = 0
    let isKnown = FT_Get_Advance(face, glyph, Self.flags, &advance) == 0
    return glyph != 0 && isKnown ? advance : unitsPerEm
  }

  /// Hands the outline of a glyph, upwards from the base line, to functions that draw it.
  ///
  /// - Parameters:
  ///   - glyph: the glyph.
  ///   - functions: what is called for each move, line and curve.
  ///   - pen: what the functions are given.
  /// - Throws: ``DrawingFailure`` where the font lacks the glyph.
  func trace(
    _ glyph: FT_UInt,
    by functions: FT_Outline_Funcs,
    pen: UnsafeMutableRawPointer
  ) throws(DrawingFailure) {
    try DrawingFailure.check(FT_Load_Glyph(face, glyph, Self.flags))
    var functions = functions
    try DrawingFailure.check(
      FT_Outline_Decompose(&face.pointee.glyph.pointee.outline, &functions, pen)
    )
  }

  private static let flags = FT_Int32(FT_LOAD_NO_SCALE)
}
