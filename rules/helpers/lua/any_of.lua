-- Whether one element passes a test.
local function any_of(list, test)
  for _, item in ipairs(list) do
    if test(item) then return true end
  end
  return false
end
