-- Elements up to the first that fails the test.
local function take_while(test, source)
  local out = {}
  for item in type(source) == "table" and iterator_over(source) or source do
    if not test(item) then break end
    out[#out + 1] = item
  end
  return out
end
