-- Sorts a list in place by numbers or texts that a function gives; equal ones keep their order.
local function sort_by(list, key, descending)
  local entries = {}
  for place, item in ipairs(list) do
    entries[place] = { key = key(item), place = place, item = item }
  end
  table.sort(entries, function(a, b)
    if a.key == b.key then return a.place < b.place end
    return (a.key < b.key) == not descending
  end)
  for place, entry in ipairs(entries) do list[place] = entry.item end
  return list
end
