-- The character at an index from 0 of a text in UTF-8.
local function character_at(text, index)
  local list = characters_of(text)
  local place = index < 0 and index + #list or index
  if place < 0 or place >= #list then
    error("IndexError: string index out of range", 0)
  end
  return list[place + 1]
end
