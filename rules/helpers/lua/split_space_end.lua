-- Splits at runs of white space from the right, so many times at most.
local function split_space_end(text, times)
  local list = reversed_list(split_space(text:reverse(), times))
  for i, word in ipairs(list) do list[i] = word:reverse() end
  return list
end
