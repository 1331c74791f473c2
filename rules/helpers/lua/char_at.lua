-- The character at an index from 0, which may count from the end.
local function char_at(text, index)
  if index < -#text or index >= #text then
    error("IndexError: string index out of range", 0)
  end
  local place = index < 0 and index or index + 1
  return text:sub(place, place)
end
