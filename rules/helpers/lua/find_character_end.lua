-- The index from 0 of the last occurrence of a text between two bounds, counted in characters, or -1.
local function find_character_end(text, part, low, high)
  local found = find_character(text, part, low, high)
  local last = found
  while found >= 0 do
    last, found = found, find_character(text, part, found + 1, high)
  end
  return last
end
