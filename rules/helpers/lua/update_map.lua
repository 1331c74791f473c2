-- Takes over all entries of another map.
local function update_map(map, other)
  for key, value in pairs(other) do map[key] = value end
  return map
end
