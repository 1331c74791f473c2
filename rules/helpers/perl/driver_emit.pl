# Writes the record of one test, framed by the run's nonce.
sub driver_emit($test, $outcome, $args) {
    my $payload = "{$outcome,\"args\":$args}";
    print("\n\x1e$Driver::run{nonce} $test " . length($payload) . "\n$payload\n");
}
