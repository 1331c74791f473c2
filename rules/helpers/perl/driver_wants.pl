# Whether this run was asked for a test.
sub driver_wants($test) {
    return $Driver::run{first} <= $test && $test <= $Driver::run{last};
}
