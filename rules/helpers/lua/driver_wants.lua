-- Whether this run was asked for a test.
local function driver_wants(test)
  return tonumber(arg[2]) <= test and test <= tonumber(arg[3])
end
