-- Removes all entries of a map.
local function clear_all(map)
  for _, key in ipairs(keys_of(map)) do
    map[key] = nil
  end
end
