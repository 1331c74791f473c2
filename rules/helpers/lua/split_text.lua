-- The parts of a text between the occurrences of a separator.
local function split_text(text, separator)
  local list, from = {}, 1
  local first, last = text:find(separator, 1, true)
  while first do
    list[#list + 1] = text:sub(from, first - 1)
    from = last + 1
    first, last = text:find(separator, from, true)
  end
  list[#list + 1] = text:sub(from)
  return list
end
