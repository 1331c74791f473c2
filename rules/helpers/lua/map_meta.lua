-- Maps in order of insertion: m[key], m[key] = value, #m, pairs(m).
local STATE = "\0state"
local map_meta = { kind = "map" }
map_meta.__index = function(map, key)
  return rawget(map, STATE).values[key]
end
map_meta.__newindex = function(map, key, value)
  local state = rawget(map, STATE)
  if state.values[key] == nil then
    state.keys[#state.keys + 1] = key
  end
  state.values[key] = value
end
map_meta.__len = function(map)
  return #rawget(map, STATE).keys
end
map_meta.__pairs = function(map)
  local state, place = rawget(map, STATE), 0
  return function()
    place = place + 1
    return state.keys[place], state.values[state.keys[place]]
  end
end
