-- Splits at runs of white space, so many times at most.
local function split_space(text, times)
  local list = {}
  text = text:gsub("^%s+", "")
  while text ~= "" and (times < 0 or #list < times) do
    local word, rest = text:match("^(%S+)%s*(.*)$")
    list[#list + 1], text = word, rest
  end
  if text ~= "" then list[#list + 1] = text end
  return list
end
