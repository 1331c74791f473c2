-- A text with plain spaces for all white space.
local function plain_spaces(text)
  local spaces = {}
  for character in white_space:gmatch(utf8.charpattern) do spaces[character] = " " end
  return (text:gsub(utf8.charpattern, spaces))
end
