-- Removes every n-th element of a slice.
local function delete_step(list, low, high, step)
  local gone, kept = {}, {}
  for _, place in ipairs(slice_places(#list, low, high, step)) do gone[place] = true end
  for place, item in ipairs(list) do
    if not gone[place] then kept[#kept + 1] = item end
  end
  become_list(list, kept)
end
