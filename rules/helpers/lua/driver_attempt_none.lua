-- As driver_attempt, for a call without a result.
local function driver_attempt_none(call)
  return driver_attempt(function()
    call()
    return "null"
  end)
end
