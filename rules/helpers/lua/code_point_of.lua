-- The code point of a single character.
local function code_point_of(character)
  assert(utf8.len(character) == 1, "TypeError: ord() expected a character")
  return utf8.codepoint(character)
end
