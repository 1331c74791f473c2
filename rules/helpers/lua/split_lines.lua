-- The lines of a text, with or without their ends.
local function split_lines(text, keep)
  local list = {}
  while text ~= "" do
    local line, rest = text:match("^([^\n\r\v\f\x1c-\x1e]*)(.*)$")
    local ending = rest:match("^\r\n") or rest:sub(1, 1)
    list[#list + 1] = keep and line .. ending or line
    text = rest:sub(#ending + 1)
  end
  return list
end
