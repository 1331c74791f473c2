# Whether the run asked for a test.
proc driverWants(test: int): bool = test >= parseInt(paramStr(2)) and test <= parseInt(paramStr(3))
