-- The parts of a text between the occurrences of a separator, perhaps so many splits at most.
local function split_limited(text, separator, times)
  assert(separator ~= "", "ValueError: empty separator")
  local list, from = {}, 1
  for first, last in function() return text:find(separator, from, true) end do
    if #list == times then break end
    list[#list + 1] = text:sub(from, first - 1)
    from = last + 1
  end
  list[#list + 1] = text:sub(from)
  return list
end
