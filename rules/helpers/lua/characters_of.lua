-- The characters of a text in UTF-8.
local function characters_of(text)
  local list = {}
  for character in text:gmatch(utf8.charpattern) do list[#list + 1] = character end
  return list
end
