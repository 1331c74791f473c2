-- Elements from the first that fails the test on.
local function drop_while(test, list)
  return slice_of(list, #take_while(test, list))
end
