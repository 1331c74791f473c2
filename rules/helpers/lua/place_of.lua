-- Where the element with an index from 0, which may count from the end, stands.
local function place_of(list, index)
  local size = #list
  local place = index < 0 and index + size or index
  if place < 0 or place >= size then
    error("IndexError: list assignment index out of range", 0)
  end
  return place + 1
end
