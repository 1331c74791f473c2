# Whether this run was asked for a test.
def driver_wants(test)
  test.between?($driver_first, $driver_last)
end
