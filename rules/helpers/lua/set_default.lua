-- The value at a key; a missing key gets the default.
local function set_default(map, key, default)
  if map[key] == nil then map[key] = default end
  return map[key]
end
