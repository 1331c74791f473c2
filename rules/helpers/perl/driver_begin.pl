# The nonce of this run and the first and last test asked for.
sub driver_begin() {
    @Driver::run{qw(nonce first last)} = @ARGV;
    $| = 1;
    binmode(STDOUT, ':utf8');
}
