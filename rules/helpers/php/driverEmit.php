// Writes the record of one test, framed by the run's nonce.
function driverEmit(int $test, string $outcome, string $args): void
{
    $payload = "{{$outcome},\"args\":$args}";
    echo "\n\x1e{$_SERVER['argv'][1]} $test ", strlen($payload), "\n$payload\n";
}
