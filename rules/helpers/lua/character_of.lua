-- The character with a code point.
local function character_of(code)
  assert(code >= 0 and code <= 0x10FFFF, "ValueError: chr() arg not in range" .. "(0x110000)")
  return utf8.char(code)
end
