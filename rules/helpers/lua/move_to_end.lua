-- Makes an entry the last.
local function move_to_end(map, key)
  map[key] = pop_key(map, key)
end
