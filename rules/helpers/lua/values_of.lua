-- The values of a map as a list.
local function values_of(map)
  local list = {}
  for _, value in pairs(map) do list[#list + 1] = value end
  return list
end
