-- The class of an error; errors of Lua itself are texts.
local function class_of(err)
  if type(err) == "table" then
    return err.class
  end
  return err:find("attempt to perform 'n", 1, true) and "ZeroDivisionError" or err:find("overflow") and "RecursionError" or "TypeError"
end
