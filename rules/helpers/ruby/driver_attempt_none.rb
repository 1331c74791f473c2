# As driver_attempt, for a call without a result.
def driver_attempt_none(call)
  driver_attempt(lambda {
    call.()
    nil
  })
end
