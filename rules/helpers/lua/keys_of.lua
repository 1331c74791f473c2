-- The keys of a map, or the members of a set, as a list.
local function keys_of(map)
  local list = {}
  for key in pairs(map) do list[#list + 1] = key end
  return list
end
