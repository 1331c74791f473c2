-- Writes the record of one test, framed by the run's nonce.
local function driver_emit(test, outcome, args)
  local payload = "{" .. outcome .. ',"args":' .. args .. "}"
  io.write("\n\x1e", arg[1], " ", test, " ", #payload, "\n", payload, "\n")
  io.flush()
end
