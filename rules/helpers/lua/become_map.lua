-- Gives a map or set other entries.
local function become_map(map, other)
  clear_all(map)
  update_map(map, other)
end
