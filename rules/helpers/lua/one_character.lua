-- What fills a text up: one character.
local function one_character(fill)
  assert(utf8.len(fill) == 1, "TypeError: The fill character must be exactly one character long")
  return fill
end
