-- A map of {key, value} pairs.
local function map_of(entries)
  local map = new_map()
  for _, entry in ipairs(entries) do map[entry[1]] = entry[2] end
  return map
end
