-- The code point of a single character.
local function code_point_of(character)
  if utf8.len(character) ~= 1 then
    error("TypeError: ord() expected a character", 0)
  end
  return utf8.codepoint(character)
end
