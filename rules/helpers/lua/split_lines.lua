-- The lines of a text without their ends.
local function split_lines(text)
  local list = {}
  text = text:gsub("\r\n", "\n"):gsub("[^\n\r\v\f\x1c-\x1e]$", "%0\n")
  for line in text:gmatch("(.-)[\n\r\v\f\x1c-\x1e]") do list[#list + 1] = line end
  return list
end
