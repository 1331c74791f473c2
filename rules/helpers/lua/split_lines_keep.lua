-- The lines of a text, with their ends.
local function split_lines_keep(text)
  local list = {}
  while text ~= "" do
    local line, rest = text:match("^([^\n\r\v\f\x1c-\x1e]*)(.*)$")
    local ending = rest:match("^\r\n") or rest:sub(1, 1)
    list[#list + 1] = line .. ending
    text = rest:sub(#ending + 1)
  end
  return list
end
