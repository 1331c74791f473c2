-- Whether all elements pass a test.
local function all_of(list, test)
  for _, item in ipairs(list) do
    if not test(item) then return false end
  end
  return true
end
