-- Replaces the occurrences of a text, perhaps so many at most.
local function replace_text(text, part, other, times)
  if times == 0 then
    return text
  elseif part ~= "" then
    return table.concat(split_limited(text, part, times), other)
  end
  local list = joined_lists({ "" }, characters_of(text))
  local last = times == nil and #list or times < 0 and #list or math.min(times, #list)
  for i = 1, last do list[i] = list[i] .. other end
  return table.concat(list)
end
