-- The parts of a text between the occurrences of a separator.
local function split_text(text, separator)
  local list, from = {}, 1
  for first, last in function() return text:find(separator, from, true) end do
    list[#list + 1] = text:sub(from, first - 1)
    from = last + 1
  end
  list[#list + 1] = text:sub(from)
  return list
end
