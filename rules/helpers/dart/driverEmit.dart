// Writes the record of one test, framed by the run's nonce; it is in ASCII.
void driverEmit(int test, String outcome, String args) {
  final payload = '{$outcome,"args":$args}';
  print('\n\x1e${driver[0]} $test ${payload.length}\n$payload');
}
