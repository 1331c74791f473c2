-- The code point of a single character.
local function code_point_of(character)
  if utf8.len(character) ~= 1 then
    error(exception("TypeError", "ord() expected a character"))
  end
  return utf8.codepoint(character)
end
