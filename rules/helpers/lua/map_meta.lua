-- Maps with keys by value, in order of insertion: m[key], m[key] = value (nil removes), #m, pairs(m).
local STATE = "\0state"
local map_meta = { kind = "map" }
map_meta.__index = function(map, key)
  return rawget(map, STATE).values[hash_of(key)]
end
map_meta.__len = function(map)
  return rawget(map, STATE).count
end
map_meta.__newindex = function(map, key, value)
  local state, hash = rawget(map, STATE), hash_of(key)
  local place = state.places[hash]
  if value ~= nil and place == nil then
    state.last, state.count = state.last + 1, state.count + 1
    state.places[hash], state.keys[state.last] = state.last, key
  elseif value == nil and place ~= nil then
    state.places[hash], state.keys[place], state.count = nil, nil, state.count - 1
  end
  state.values[hash] = value
end
map_meta.__pairs = function(map)
  local state, place = rawget(map, STATE), 0
  return function()
    repeat
      place = place + 1
    until state.keys[place] ~= nil or place > state.last
    local key = state.keys[place]
    if key ~= nil then
      return key, state.values[hash_of(key)]
    end
  end
end
