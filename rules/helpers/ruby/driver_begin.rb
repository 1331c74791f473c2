# The nonce of this run and the first and last test asked for.
def driver_begin
  $driver_nonce, $driver_first, $driver_last = ARGV[0], ARGV[1].to_i, ARGV[2].to_i
  $stdout.binmode
end
