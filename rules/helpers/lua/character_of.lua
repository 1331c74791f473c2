-- The character with a code point.
local function character_of(code)
  if code < 0 or code > 0x10FFFF then
    error("ValueError: chr() arg not in range_of(0x110000)", 0)
  end
  return utf8.char(code)
end
