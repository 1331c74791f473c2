-- The character at an index from 0 of a text in UTF-8.
local function character_at(text, index)
  local list = characters_of(text)
  local place = index < 0 and index + #list or index
  assert(place >= 0 and place < #list, "IndexError: string index out of range")
  return list[place + 1]
end
