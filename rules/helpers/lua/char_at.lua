-- The character at an index from 0, which may count from the end.
local function char_at(text, index)
  assert(index >= -#text and index < #text, "IndexError: string index out of range")
  local place = index < 0 and index or index + 1
  return text:sub(place, place)
end
