-- A text with plain spaces for the white space beyond ASCII.
local function plain_spaces(text)
  local spaces = {}
  for _, code in ipairs({ 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000 }) do
    spaces[utf8.char(code)] = " "
  end
  for code = 0x2000, 0x200a do
    spaces[utf8.char(code)] = " "
  end
  return (text:gsub(utf8.charpattern, spaces))
end
