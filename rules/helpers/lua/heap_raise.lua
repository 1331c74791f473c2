-- Moves the element at a place towards the root until its parent is not larger.
local function heap_raise(heap, start, place)
  local item = heap[place]
  while place > start and compare_values(item, heap[place // 2]) < 0 do
    heap[place] = heap[place // 2]
    place = place // 2
  end
  heap[place] = item
end
