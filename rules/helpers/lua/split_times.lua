-- Splits at the occurrences of a separator, perhaps so many times at most.
local function split_times(text, separator, times)
  assert(separator ~= "", "ValueError: empty separator")
  local list, from = {}, 1
  while times == nil or times < 0 or #list < times do
    local first, last = text:find(separator, from, true)
    if first == nil then break end
    list[#list + 1] = text:sub(from, first - 1)
    from = last + 1
  end
  list[#list + 1] = text:sub(from)
  return list
end
