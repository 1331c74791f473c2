-- The {key, value} pairs of a map.
local function items_of(map)
  local list = {}
  for key, value in pairs(map) do list[#list + 1] = { key, value } end
  return list
end
