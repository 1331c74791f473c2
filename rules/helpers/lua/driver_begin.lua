-- Output is written at once.
local function driver_begin()
  io.stdout:setvbuf("full")
end
