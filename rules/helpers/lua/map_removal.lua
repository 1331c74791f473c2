-- In maps, m[key] = nil removes an entry.
local set_entry = map_meta.__newindex
map_meta.__newindex = function(map, key, value)
  local state = rawget(map, STATE)
  if value ~= nil then
    set_entry(map, key, value)
  elseif state.values[key] ~= nil then
    state.values[key] = nil
    for place, other in ipairs(state.keys) do
      if other == key then
        return table.remove(state.keys, place)
      end
    end
  end
end
