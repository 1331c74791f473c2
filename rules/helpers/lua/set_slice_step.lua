-- Replaces every n-th element of a slice by as many others.
local function set_slice_step(list, low, high, step, others)
  if step == 1 then return set_slice(list, low, high, others) end
  local places = slice_places(#list, low, high, step)
  assert(#places == #others, "ValueError: the slice has another size")
  for i, place in ipairs(places) do list[place] = others[i] end
end
