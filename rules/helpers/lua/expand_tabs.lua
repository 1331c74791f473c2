-- Tabs become spaces up to the next column that is a multiple of the width.
local function expand_tabs(text, width)
  local column = 0
  return (text:gsub(utf8.charpattern, function(c)
    if c == "\t" then
      local spaces = width > 0 and width - column % width or 0
      column = column + spaces
      return (" "):rep(spaces)
    end
    column = (c == "\n" or c == "\r") and 0 or column + 1
  end))
end
