-- Where the element with an index from 0, which may count from the end, stands.
local function place_of(list, index)
  assert(index >= -#list and index < #list, "IndexError: list assignment index out of range")
  return index < 0 and #list + index + 1 or index + 1
end
