-- Whether a text ends with another.
local function ends_with(text, part)
  return part == "" or text:sub(-#part) == part
end
