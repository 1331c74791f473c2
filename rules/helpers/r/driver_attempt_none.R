# As driver_attempt, for a call without a result.
driver_attempt_none <- function(call) {
  driver_attempt(function() {
    call()
    "null"
  })
}
