-- All that an iterator gives, as a list.
local function collected(source)
  local list = {}
  for item in source do list[#list + 1] = item end
  return list
end
