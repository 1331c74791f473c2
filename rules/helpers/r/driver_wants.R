# Whether this run was asked for a test.
driver_wants <- function(test) as.numeric(driver_run[2]) <= test && test <= as.numeric(driver_run[3])
