-- Removes everything from a list or a map.
local function clear_all(table_)
  for _, key in ipairs(kind_of(table_) == "map" and keys_of(table_) or {}) do
    table_[key] = nil
  end
  for i = kind_of(table_) == "map" and 0 or #table_, 1, -1 do
    table_[i] = nil
  end
end
