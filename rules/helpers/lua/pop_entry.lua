-- Removes and gives the last or the first {key, value}.
local function pop_entry(map, last)
  local list = keys_of(map)
  assert(#list > 0, "KeyError: 'popitem(): dictionary is empty'")
  local key = last and list[#list] or list[1]
  return { key, pop_key(map, key) }
end
