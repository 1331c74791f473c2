-- Splits at the last occurrences of a separator, so many times at most.
local function split_end(text, separator, times)
  local list = reversed_list(split_limited(text:reverse(), separator:reverse(), times))
  for i, part in ipairs(list) do list[i] = part:reverse() end
  return list
end
