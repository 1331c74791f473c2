-- A new list in the order of a key, perhaps descending.
local function sorted_by_key(list, key, descending)
  return sort_by_key(joined_lists(list), key, descending)
end
