-- Removes all entries of a map.
local function clear_all(map)
  for key in pairs(map) do map[key] = nil end
end
