# Writes the record of one test, framed by the run's nonce.
function driver_emit(test, outcome, args)
    payload = "{$outcome,\"args\":$args}"
    print("\n\x1e", ARGS[1], " ", test, " ", ncodeunits(payload), "\n", payload, "\n")
    flush(stdout)
    return nothing
end
