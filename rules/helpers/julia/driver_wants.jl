# Was this run asked for a test?
driver_wants(test) = parse(Int, ARGS[2]) <= test <= parse(Int, ARGS[3])
